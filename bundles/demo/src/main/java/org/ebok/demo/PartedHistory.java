package org.ebok.demo;

import java.util.List;

/**
 * A ledger with parts.
 *
 * @param parts each with a name of its own
 */
record PartedHistory(List<History> parts) implements History {

    static final String UPKEEP = "Eksploatacja";
    static final String REPAIR_FUND = "Fundusz remontowy";

    @Override
    public List<DemoEntry> entries(Period period) {
        return EntryBook.byDay(parts.stream().flatMap(part -> part.entries(period).stream()));
    }
}
