/**
 * Which installed functions customers are granted: all customers, or those of groups. A function that is installed for the
 * first time is granted to all, unless it is installed for groups; a grant is kept, given or taken, when the function goes.
 */
package org.ebok.security.internal.grant;
