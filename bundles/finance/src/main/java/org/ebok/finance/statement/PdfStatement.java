package org.ebok.finance.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.api.text.Words;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryKind;
import org.ebok.finance.history.LedgerEntry;
import org.ebok.finance.history.Totals;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;

/** A statement as PDF with the operator's head. */
public final class PdfStatement {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** Kinds that the column of the amount does not tell. */
    private static final Set<EntryKind> TELLING =
            EnumSet.of(EntryKind.CORRECTION, EntryKind.INTEREST, EntryKind.OPENING);

    /** So many letters of a kind's name are the same in all its forms: {@code korekta}, {@code korekty}. */
    private static final int STEM = 5;

    private static final int BYTES_OF_FRAME = 45_000;
    private static final int BYTES_OF_ENTRY = 60;

    private final Statement statement;
    private final PdfDocuments documents;
    private final Words words;
    private final PrintedAmounts print;

    public PdfStatement(Statement statement, PdfDocuments documents, Words words) {
        this.statement = statement;
        this.documents = documents;
        this.words = words;
        this.print = new PrintedAmounts(words.language().locale());
    }

    /** About how many bytes there will be, for progress bars. */
    public long expectedLength() {
        return BYTES_OF_FRAME + BYTES_OF_ENTRY * statement.totals().count();
    }

    public void write(OutputStream out) throws IOException {
        String title =
                words.get("statement.title", Map.of("name", statement.ledger().name()));
        try (PdfDocument document = documents.begin(out, title, words.language().locale())) {
            facts(document);
            document.table(columns());
            statement.entries().forEach(entry -> document.row(row(entry)));
            document.totals(totals());
            document.paragraph(words.get("statement.note"));
            document.finish();
        }
    }

    private void facts(PdfDocument document) throws IOException {
        Ledger ledger = statement.ledger();
        document.fact(words.get("statement.customer"), ledger.customerName());
        document.fact(words.get("statement.customer-number"), ledger.customerNumber());
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
        balances(document);
        if (ledger.bookedThrough().isPresent()) {
            document.fact(
                    words.get("statement.booked-through"),
                    print.day(ledger.bookedThrough().get()));
        }
        OffsetDateTime asOf = statement.asOf();
        document.fact(words.get("statement.as-of"), print.day(asOf.toLocalDate()) + ", " + TIME.format(asOf));
        document.fact(words.get("statement.currency"), ledger.currencyCode());
    }

    /** What most readers look for stands at the head; it is known before the first entry. */
    private void balances(PdfDocument document) throws IOException {
        Optional<LocalDate> from = statement.filter().from();
        if (from.isPresent()) {
            document.fact(
                    words.get("statement.opening", Map.of("date", print.day(from.get()))),
                    balance(statement.totals().opening()));
        }
        LocalDate today = statement.asOf().toLocalDate();
        LocalDate last =
                statement.filter().to().filter(to -> to.isBefore(today)).orElse(today);
        document.fact(
                words.get("statement.closing", Map.of("date", print.day(last))),
                balance(statement.totals().closing()));
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

    /** The entry's own words, and what neither they nor the column of its amount say already. */
    private String operation(LedgerEntry entry) {
        String kind = words.get("kind." + entry.kind().code());
        String text = entry.text().isEmpty() ? kind : entry.text();
        List<String> parts = new ArrayList<>(List.of(text));
        if (TELLING.contains(entry.kind()) && !says(text, kind.substring(0, STEM))) {
            parts.add(kind);
        }
        entry.documentNumber().ifPresent(parts::add);
        entry.subAccount().filter(part -> !says(text, part)).ifPresent(parts::add);
        return String.join("\u00A0· ", parts);
    }

    private boolean says(String text, String name) {
        return text.toLowerCase(words.language().locale())
                .contains(name.toLowerCase(words.language().locale()));
    }

    private List<String> totals() {
        Totals totals = statement.totals();
        EntryFilter filter = statement.filter();
        boolean whole = filter.kind().isEmpty() && filter.text().isEmpty();
        return List.of(
                words.get("statement.total"),
                "",
                "",
                print.amount(totals.debit()),
                print.amount(totals.credit()),
                whole ? print.amount(totals.closing()) : "");
    }

    private String balance(BigDecimal balance) {
        String state = balance.signum() > 0 ? "owed" : balance.signum() < 0 ? "overpaid" : "settled";
        return words.get(
                "statement.balance." + state,
                Map.of("amount", print.money(balance.abs(), statement.ledger().currencyCode())));
    }
}
