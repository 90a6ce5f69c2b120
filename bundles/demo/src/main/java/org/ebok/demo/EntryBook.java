package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.CHARGE;
import static org.ebok.demo.DemoEntry.Kind.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects the entries of one ledger, or of one part of it, and knows what they leave open. Not for several threads. */
final class EntryBook {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final LocalDate bookedThrough;
    private final String subAccount;
    private final List<DemoEntry> entries = new ArrayList<>();
    private BigDecimal open = ZERO;

    /**
     * Starts an empty book.
     *
     * @param bookedThrough entries of a later day are left out
     * @param subAccount the part of the ledger, null where it has no parts
     */
    EntryBook(LocalDate bookedThrough, String subAccount) {
        this.bookedThrough = bookedThrough;
        this.subAccount = subAccount;
    }

    /** Books a charge; {@code document} may be null. */
    void charge(LocalDate bookedOn, LocalDate dueOn, String text, BigDecimal amount, String document) {
        debit(CHARGE, bookedOn, dueOn, text, amount, document);
    }

    /** Books a debit of any kind; {@code dueOn} and {@code document} may be null. */
    void debit(
            DemoEntry.Kind kind, LocalDate bookedOn, LocalDate dueOn, String text, BigDecimal amount, String document) {
        add(new DemoEntry(bookedOn, dueOn, kind, text, amount, ZERO, document, subAccount));
    }

    /** Books a payment; below zero it is one sent back. */
    void payment(LocalDate bookedOn, String text, BigDecimal amount) {
        add(new DemoEntry(bookedOn, null, PAYMENT, text, ZERO, amount, null, subAccount));
    }

    /** Books a payment of all that is open, if anything is. */
    void settle(LocalDate bookedOn, String text) {
        if (open.signum() > 0) {
            payment(bookedOn, text, open);
        }
    }

    /** Returns debits less credits of what was booked so far, PLN. */
    BigDecimal open() {
        return open;
    }

    /** Returns the entries by day; those of one day in the order they were booked in. */
    List<DemoEntry> entries() {
        return byDay(entries.stream());
    }

    /** Returns entries by day; those of one day stay in their order. */
    static List<DemoEntry> byDay(Stream<DemoEntry> entries) {
        return entries.sorted(Comparator.comparing(DemoEntry::bookedOn)).toList();
    }

    private void add(DemoEntry entry) {
        if (!entry.bookedOn().isAfter(bookedThrough)) {
            entries.add(entry);
            open = open.add(entry.debit()).subtract(entry.credit());
        }
    }
}
