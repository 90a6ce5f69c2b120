/**
 * Who is in which group, live: the lists from the portal's database by one statement, what rules ask for from the central
 * database by another one, however many groups there are.
 */
package org.ebok.groups.membership;
