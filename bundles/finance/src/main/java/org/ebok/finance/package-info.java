/**
 * The function {@code finance}: a customer's ledgers with balance, age and the bank account to pay into, the financial
 * history with its running balance, statements, and paying, all read live from the central database.
 */
package org.ebok.finance;
