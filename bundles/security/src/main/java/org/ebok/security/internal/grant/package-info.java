/**
 * Which installed functions customers are granted. There are no groups yet: a grant is for all customers, made when a
 * function is installed for the first time and kept, granted or revoked, when the function goes.
 */
package org.ebok.security.internal.grant;
