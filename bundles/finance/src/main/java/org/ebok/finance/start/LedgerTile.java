package org.ebok.finance.start;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.start.Tile;
import org.ebok.api.start.TileLink;
import org.ebok.api.start.TileTask;
import org.ebok.api.start.TileText;
import org.ebok.api.start.TileValue;
import org.ebok.api.start.Urgency;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.Ledger;

/**
 * The tile of one ledger that does not stand at zero.
 *
 * @param ledger the ledger
 * @param currency its currency
 * @param named whether its name is said, because there are others
 */
record LedgerTile(Ledger ledger, Currency currency, boolean named) {

    private static final String PAGE = "/finance";

    static Tile settled() {
        return new Tile(
                Urgency.INFO,
                Optional.empty(),
                TileText.of("tile.settled"),
                TileText.of("settled"),
                Optional.empty(),
                Optional.of(TileText.of("settled.text")),
                new TileLink(TileText.of("tile.see"), PAGE),
                Optional.empty());
    }

    static Tile accountChanged(Ledger ledger) {
        TileText name = new TileText("tile.account.text", Map.of("name", new TileValue.Words(ledger.name())));
        TileLink read = new TileLink(TileText.of("tile.account.link"), page(ledger));
        return new Tile(
                Urgency.NEWS,
                Optional.empty(),
                TileText.of("tile.account"),
                TileText.of("tile.account.headline"),
                Optional.empty(),
                Optional.of(name),
                read,
                Optional.of(new TileTask(TileText.of("task.account"), TileText.of("task.account.phrase"), read)));
    }

    Tile tile() {
        return ledger.balance().amount().signum() > 0 ? owed() : overpaid();
    }

    private Tile owed() {
        Balance balance = ledger.balance();
        Optional<LocalDate> until = balance.nextDueOn();
        boolean late = balance.overdue().signum() > 0;
        return new Tile(
                late ? Urgency.LATE : Urgency.DEADLINE,
                late ? balance.overdueSince() : until,
                label("tile.owed"),
                amount("tile.amount", balance.amount()),
                late ? Optional.of(amount("tile.overdue", balance.overdue())) : Optional.empty(),
                Optional.of(dueText(balance)),
                new TileLink(TileText.of("tile.see"), page(ledger)),
                Optional.of(task(until)));
    }

    private TileText dueText(Balance balance) {
        if (balance.overdueSince().isEmpty()) {
            return dated("tile.until", balance.nextDueOn().orElseThrow());
        }
        LocalDate since = balance.overdueSince().get();
        if (balance.nextDueOn().isEmpty()) {
            return dated("tile.since", since);
        }
        Map<String, TileValue> days = Map.of(
                "since",
                new TileValue.Day(since),
                "until",
                new TileValue.Day(balance.nextDueOn().get()));
        return new TileText("tile.since-and-until", days);
    }

    private TileTask task(Optional<LocalDate> until) {
        Map<String, TileValue> values = new HashMap<>();
        values.put("amount", new TileValue.Money(ledger.balance().amount(), currency));
        values.put("overdue", new TileValue.Money(ledger.balance().overdue(), currency));
        until.ifPresent(day -> values.put("date", new TileValue.Day(day)));
        if (named) {
            values.put("name", new TileValue.Words(ledger.name()));
        }
        return new TileTask(
                new TileText(sentence(until), values),
                new TileText(named ? "task.pay.phrase-named" : "task.pay.phrase", values),
                new TileLink(TileText.of("task.pay.link"), page(ledger)));
    }

    /** What is late is late now: a later day beside it would promise time that there is not. */
    private String sentence(Optional<LocalDate> until) {
        if (ledger.balance().overdue().signum() == 0) {
            return "task.pay-until";
        }
        return until.isPresent() ? "task.pay-late" : "task.pay";
    }

    private Tile overpaid() {
        return new Tile(
                Urgency.INFO,
                Optional.empty(),
                label("overpaid"),
                amount("tile.amount", ledger.balance().amount().negate()),
                Optional.empty(),
                Optional.of(TileText.of("overpaid.text")),
                new TileLink(TileText.of("tile.see"), page(ledger)),
                Optional.empty());
    }

    private TileText label(String key) {
        return named
                ? new TileText(key + ".named", Map.of("name", new TileValue.Words(ledger.name())))
                : TileText.of(key);
    }

    private TileText amount(String key, BigDecimal amount) {
        return new TileText(key, Map.of("amount", new TileValue.Money(amount, currency)));
    }

    private static TileText dated(String key, LocalDate day) {
        return new TileText(key, Map.of("date", new TileValue.Day(day)));
    }

    private static String page(Ledger ledger) {
        return PAGE + "?ledger=" + URLEncoder.encode(ledger.id().value(), StandardCharsets.UTF_8);
    }
}
