/**
 * A customer's ledgers and what they stand at: the amount owed or overpaid, its parts by age, and its parts by
 * sub-account, all computed in plain Java from the entries.
 */
package org.ebok.finance.ledger;
