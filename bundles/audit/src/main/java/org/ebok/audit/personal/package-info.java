/** What the audit trail tells a person about themselves. */
package org.ebok.audit.personal;
