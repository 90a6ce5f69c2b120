/** Commands of the Karaf console around the audit trail. */
package org.ebok.audit.console;
