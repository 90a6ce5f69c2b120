/** Accounts: log-in name, role, password hash and the customers that an account acts for. */
package org.ebok.security.internal.account;
