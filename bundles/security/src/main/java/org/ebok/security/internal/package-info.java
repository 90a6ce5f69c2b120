/**
 * Who is signed in and what they may see: accounts, sessions, the default grants of functions, and the one place where a
 * scope is made. Shiro authenticates and authorises; the security manager is built here and never static, and a session
 * is a row of the portal's database, so that any node can serve any request.
 */
package org.ebok.security.internal;
