package org.ebok.finance.history;

import java.util.List;
import java.util.Optional;

/**
 * A page of the history.
 *
 * @param entries newest first
 * @param next where the next page begins, empty on the last one
 */
public record EntryPage(List<LedgerEntry> entries, Optional<PageKey> next) {}
