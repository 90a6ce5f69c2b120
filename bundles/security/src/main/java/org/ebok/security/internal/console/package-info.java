/** Commands of the Karaf console for accounts and grants. Each records who gave it. */
package org.ebok.security.internal.console;
