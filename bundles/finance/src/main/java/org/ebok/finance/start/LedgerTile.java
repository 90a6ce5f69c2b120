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
import org.ebok.api.start.TileTask;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
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
                PageText.of("tile.settled"),
                PageText.of("settled"),
                Optional.empty(),
                Optional.of(PageText.of("settled.text")),
                new PageLink(PageText.of("tile.see"), PAGE),
                Optional.empty());
    }

    static Tile accountChanged(Ledger ledger) {
        PageText name = new PageText("tile.account.text", Map.of("name", new PageValue.Words(ledger.name())));
        PageLink read = new PageLink(PageText.of("tile.account.link"), page(ledger));
        return new Tile(
                Urgency.NEWS,
                Optional.empty(),
                PageText.of("tile.account"),
                PageText.of("tile.account.headline"),
                Optional.empty(),
                Optional.of(name),
                read,
                Optional.of(new TileTask(PageText.of("task.account"), PageText.of("task.account.phrase"), read)));
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
                new PageLink(PageText.of("tile.see"), page(ledger)),
                Optional.of(task(until)));
    }

    private PageText dueText(Balance balance) {
        if (balance.overdueSince().isEmpty()) {
            return dated("tile.until", balance.nextDueOn().orElseThrow());
        }
        LocalDate since = balance.overdueSince().get();
        if (balance.nextDueOn().isEmpty()) {
            return dated("tile.since", since);
        }
        Map<String, PageValue> days = Map.of(
                "since",
                new PageValue.Day(since),
                "until",
                new PageValue.Day(balance.nextDueOn().get()));
        return new PageText("tile.since-and-until", days);
    }

    private TileTask task(Optional<LocalDate> until) {
        Map<String, PageValue> values = new HashMap<>();
        values.put("amount", new PageValue.Money(ledger.balance().amount(), currency));
        values.put("overdue", new PageValue.Money(ledger.balance().overdue(), currency));
        until.ifPresent(day -> values.put("date", new PageValue.Day(day)));
        if (named) {
            values.put("name", new PageValue.Words(ledger.name()));
        }
        return new TileTask(
                new PageText(sentence(until), values),
                new PageText(named ? "task.pay.phrase-named" : "task.pay.phrase", values),
                new PageLink(PageText.of("task.pay.link"), page(ledger)));
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
                Optional.of(PageText.of("overpaid.text")),
                new PageLink(PageText.of("tile.see"), page(ledger)),
                Optional.empty());
    }

    private PageText label(String key) {
        return named
                ? new PageText(key + ".named", Map.of("name", new PageValue.Words(ledger.name())))
                : PageText.of(key);
    }

    private PageText amount(String key, BigDecimal amount) {
        return new PageText(key, Map.of("amount", new PageValue.Money(amount, currency)));
    }

    private static PageText dated(String key, LocalDate day) {
        return new PageText(key, Map.of("date", new PageValue.Day(day)));
    }

    private static String page(Ledger ledger) {
        return PAGE + "?ledger=" + URLEncoder.encode(ledger.id().value(), StandardCharsets.UTF_8);
    }
}
