/**
 * Is this account number genuine? Answers anybody, and so nothing but yes or no: not whose it is, and not often, so that
 * nobody finds the numbers of customers by trying.
 */
package org.ebok.central.internal.account;
