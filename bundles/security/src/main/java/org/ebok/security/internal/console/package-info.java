/** Commands of the Karaf console for accounts, their permissions and grants. Each records who gave it. */
package org.ebok.security.internal.console;
