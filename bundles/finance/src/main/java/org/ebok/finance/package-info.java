/**
 * The function {@code finance}: a customer's ledgers with balance, overdue part and the bank account to pay into, and the
 * financial history with its running balance, all read live from the central database.
 */
package org.ebok.finance;
