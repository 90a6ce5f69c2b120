package org.ebok.finance.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.transfer.AccountGuard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A tile for each ledger that is owed, overpaid or has a new account, and one when there is nothing to pay. */
@Component
public final class FinanceTiles implements StartTiles {

    private final Ledgers ledgers;
    private final AccountGuard guard;
    private final CurrentSubject subject;

    @Activate
    public FinanceTiles(@Reference Ledgers ledgers, @Reference AccountGuard guard, @Reference CurrentSubject subject) {
        this.ledgers = ledgers;
        this.guard = guard;
        this.subject = subject;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(FinanceFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        List<Ledger> mine = ledgers.list(scope);
        return tiles(mine, guard.unreadOf(subject.login(), mine));
    }

    static List<Tile> tiles(List<Ledger> ledgers, Set<LedgerId> changed) {
        boolean several = ledgers.size() > 1;
        List<Tile> tiles = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            if (changed.contains(ledger.id())) {
                tiles.add(LedgerTile.accountChanged(ledger));
            }
            ledger.currency()
                    .filter(currency -> ledger.balance().amount().signum() != 0)
                    .ifPresent(currency -> tiles.add(new LedgerTile(ledger, currency, several).tile()));
        }
        if (tiles.isEmpty() && !ledgers.isEmpty()) {
            tiles.add(LedgerTile.settled());
        }
        return tiles;
    }
}
