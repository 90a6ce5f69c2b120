package org.ebok.finance.statement;

import java.time.OffsetDateTime;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.Totals;
import org.ebok.finance.ledger.Ledger;

/**
 * What a statement is of.
 *
 * @param ledger the ledger
 * @param filter which of its entries
 * @param totals what they add up to
 * @param entries the entries, oldest first
 * @param asOf when the central database was asked
 */
public record Statement(Ledger ledger, EntryFilter filter, Totals totals, Entries entries, OffsetDateTime asOf) {}
