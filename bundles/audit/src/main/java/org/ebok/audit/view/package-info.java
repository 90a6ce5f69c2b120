/** The audit trail over REST, for staff whose account may read it. */
package org.ebok.audit.view;
