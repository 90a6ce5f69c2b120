/** Finding records: by who, to whom, what and when, the latest first. */
package org.ebok.audit.search;
