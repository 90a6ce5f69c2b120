/**
 * The entries of a ledger: pages of them, narrowed by a filter, each with the balance after it, and what a filter adds up
 * to.
 */
package org.ebok.finance.history;
