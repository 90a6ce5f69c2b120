/** Commands of the Karaf console for groups. Each that changes something records who gave it. */
package org.ebok.groups.console;
