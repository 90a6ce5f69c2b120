package org.ebok.finance.statement;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.ebok.api.scope.CustomerScope;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryPage;
import org.ebok.finance.history.History;
import org.ebok.finance.history.LedgerEntry;
import org.ebok.finance.history.PageKey;
import org.ebok.finance.ledger.Amounts;
import org.ebok.finance.ledger.LedgerId;

/**
 * The entries of a filter, oldest first, read in parts as they are written. Between two parts no connection is held, so that
 * a slow reader keeps none of the few that everybody shares.
 */
public final class Entries {

    private static final int PART = 1000;

    /** Takes an entry. */
    interface Sink {
        void accept(LedgerEntry entry) throws IOException;
    }

    private final History history;
    private final CustomerScope scope;
    private final LedgerId ledger;
    private final EntryFilter filter;
    private final EntryPage first;

    private Entries(History history, CustomerScope scope, LedgerId ledger, EntryFilter filter, EntryPage first) {
        this.history = history;
        this.scope = scope;
        this.ledger = ledger;
        this.filter = filter;
        this.first = first;
    }

    /** Reads the first part, so that what is wrong shows before anything is written; empty when there is no such ledger. */
    public static Optional<Entries> begin(History history, CustomerScope scope, LedgerId ledger, EntryFilter filter) {
        return history.part(scope, ledger, filter, PageKey.OLDEST, Amounts.ZERO, PART)
                .map(first -> new Entries(history, scope, ledger, filter, first));
    }

    void forEach(Sink sink) throws IOException {
        EntryPage part = first;
        write(part, sink);
        while (part.next().isPresent()) {
            part = history.part(scope, ledger, filter, part.next().get(), balanceAfter(part), PART)
                    .orElseThrow(() -> new IOException("The ledger is not there any more"));
            write(part, sink);
        }
    }

    private static BigDecimal balanceAfter(EntryPage part) {
        return part.entries().get(part.entries().size() - 1).balanceAfter();
    }

    private static void write(EntryPage part, Sink sink) throws IOException {
        for (LedgerEntry entry : part.entries()) {
            sink.accept(entry);
        }
    }
}
