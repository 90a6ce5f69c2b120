/**
 * Paying: the details of a transfer, the two-dimensional code that carries them into a bank's application, providers of
 * online payments, and the guard that holds all of it back while a customer has not read that the account has changed.
 */
package org.ebok.finance.transfer;
