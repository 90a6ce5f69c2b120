/** Commands of the Karaf console for the central database. */
package org.ebok.central.internal.console;
