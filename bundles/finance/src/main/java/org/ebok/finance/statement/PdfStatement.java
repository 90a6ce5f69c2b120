package org.ebok.finance.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.LedgerEntry;
import org.ebok.finance.history.Totals;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;

/** A statement as PDF with the operator's head. */
final class PdfStatement {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final int BYTES_OF_FRAME = 45_000;
    private static final int BYTES_OF_ENTRY = 60;

    private final Statement statement;
    private final PdfDocuments documents;
    private final Words words;
    private final PrintedAmounts print;

    PdfStatement(Statement statement, PdfDocuments documents, Words words) {
        this.statement = statement;
        this.documents = documents;
        this.words = words;
        this.print = new PrintedAmounts(words.language());
    }

    /** About how many bytes there will be, for progress bars. */
    long expectedLength() {
        return BYTES_OF_FRAME + BYTES_OF_ENTRY * statement.totals().count();
    }

    void write(OutputStream out) throws IOException {
        String title =
                words.get("statement.title", Map.of("name", statement.ledger().name()));
        try (PdfDocument document = documents.begin(out, title, words.language())) {
            facts(document);
            Totals totals = statement.totals();
            if (statement.filter().from().isPresent()) {
                document.paragraph(
                        balanceOn("statement.opening", statement.filter().from().get(), totals.opening()));
            }
            document.table(columns());
            statement.entries().forEach(entry -> document.row(row(entry)));
            document.totals(List.of(
                    words.get("statement.total"),
                    "",
                    "",
                    print.amount(totals.debit()),
                    print.amount(totals.credit()),
                    ""));
            document.paragraph(balanceOn(
                    "statement.closing",
                    statement.filter().to().orElse(statement.asOf().toLocalDate()),
                    totals.closing()));
            document.paragraph(words.get("statement.note"));
            document.finish();
        }
    }

    private void facts(PdfDocument document) throws IOException {
        Ledger ledger = statement.ledger();
        document.fact(words.get("statement.customer"), ledger.customerName() + ", " + ledger.customerNumber());
        document.fact(words.get("statement.ledger"), ledger.symbol() + ", " + ledger.name());
        Optional<BankAccount> account = ledger.account().filter(BankAccount::isValid);
        if (account.isPresent()) {
            document.fact(words.get("statement.account"), account.get().grouped());
        }
        document.fact(words.get("statement.period"), period(statement.filter()));
        List<String> narrowed = narrowed(statement.filter());
        if (!narrowed.isEmpty()) {
            document.fact(words.get("statement.filter"), String.join(", ", narrowed));
        }
        OffsetDateTime asOf = statement.asOf();
        document.fact(words.get("statement.as-of"), print.day(asOf.toLocalDate()) + ", " + TIME.format(asOf));
        if (ledger.bookedThrough().isPresent()) {
            document.fact(
                    words.get("statement.booked-through"),
                    print.day(ledger.bookedThrough().get()));
        }
        document.fact(words.get("statement.currency"), ledger.currencyCode());
    }

    private String period(EntryFilter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return words.get("statement.period.all");
        }
        if (filter.from().isEmpty()) {
            return words.get(
                    "statement.period.to", Map.of("to", print.day(filter.to().get())));
        }
        String from = print.day(filter.from().get());
        return filter.to()
                .map(to -> words.get("statement.period.both", Map.of("from", from, "to", print.day(to))))
                .orElseGet(() -> words.get("statement.period.from", Map.of("from", from)));
    }

    private List<String> narrowed(EntryFilter filter) {
        List<String> narrowed = new ArrayList<>();
        filter.kind().ifPresent(kind -> narrowed.add(words.get("kind." + kind.code())));
        filter.text().ifPresent(text -> narrowed.add(words.get("statement.quoted", Map.of("text", text))));
        return narrowed;
    }

    private List<PdfColumn> columns() {
        return List.of(
                new PdfColumn(words.get("statement.date"), 12, false),
                new PdfColumn(words.get("statement.operation"), 37, false),
                new PdfColumn(words.get("statement.due"), 12, false),
                new PdfColumn(words.get("statement.debit"), 13, true),
                new PdfColumn(words.get("statement.credit"), 13, true),
                new PdfColumn(words.get("statement.after"), 13, true));
    }

    private List<String> row(LedgerEntry entry) {
        return List.of(
                print.day(entry.key().bookedOn()),
                operation(entry),
                entry.dueOn().map(print::day).orElse(""),
                print.amountOrNothing(entry.debit()),
                print.amountOrNothing(entry.credit()),
                print.amount(entry.balanceAfter()));
    }

    private String operation(LedgerEntry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.text().isEmpty()) {
            parts.add(entry.text());
        }
        parts.add(words.get("kind." + entry.kind().code()));
        entry.documentNumber().ifPresent(parts::add);
        entry.subAccount().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String balanceOn(String key, LocalDate day, BigDecimal balance) {
        String state = balance.signum() > 0 ? "owed" : balance.signum() < 0 ? "overpaid" : "settled";
        String currency = statement.ledger().currencyCode();
        return words.get(
                key,
                Map.of(
                        "date",
                        print.day(day),
                        "balance",
                        words.get(
                                "statement.balance." + state,
                                Map.of("amount", print.amount(balance.abs()) + "\u00A0" + currency))));
    }
}
