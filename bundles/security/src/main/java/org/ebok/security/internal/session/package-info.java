/**
 * Sessions as rows: the cookie holds a random token, the table its hash. One statement a request reads the session, the
 * account, the customers it acts for and the functions granted, so that a block, a grant or a sign-out holds from the
 * next request on.
 */
package org.ebok.security.internal.session;
