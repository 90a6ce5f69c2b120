package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CustomerName;
import org.ebok.api.central.Row;

/** A row of the statement over ledgers: a ledger with what one of its sub-accounts adds up to on one day. */
record LedgerRow(Ledger ledger, Optional<String> subAccount, Optional<DayTotals> day) {

    private static final Balance NO_ENTRIES = Balance.of(List.of(), LocalDate.EPOCH);

    static LedgerRow read(Row row) {
        Amounts.checkWhole(row);
        Ledger ledger = new Ledger(
                id(row),
                row.text("customer_number"),
                CustomerName.of(row),
                row.text("symbol"),
                row.text("name"),
                row.text("currency"),
                row.optionalText("bank_account").map(BankAccount::new),
                NO_ENTRIES,
                List.of(),
                row.optionalDate("booked_through"));
        Optional<DayTotals> day = row.optionalDate("due_day")
                .map(due -> new DayTotals(due, row.money("charged"), row.money("paid"), row.money("returned")));
        return new LedgerRow(ledger, row.optionalText("sub_account"), day);
    }

    private static LedgerId id(Row row) {
        String id = row.text("ledger_id");
        if (id.length() > LedgerId.LONGEST) {
            throw new CentralDataException("ledger_id", "a text of at most " + LedgerId.LONGEST + " characters");
        }
        return new LedgerId(id);
    }

    /** The ledger of rows that are all of the same one. */
    static Ledger merge(List<LedgerRow> rows, LocalDate today) {
        Ledger bare = rows.get(0).ledger();
        List<DayTotals> days = rows.stream().flatMap(row -> row.day().stream()).toList();
        return new Ledger(
                bare.id(),
                bare.customerNumber(),
                bare.customerName(),
                bare.symbol(),
                bare.name(),
                bare.currencyCode(),
                bare.account(),
                Balance.of(days, today),
                subAccounts(rows),
                bare.bookedThrough());
    }

    private static List<SubAccount> subAccounts(List<LedgerRow> rows) {
        if (rows.stream().allMatch(row -> row.subAccount().isEmpty())) {
            return List.of();
        }
        TreeMap<String, BigDecimal> amounts = rows.stream()
                .filter(row -> row.day().isPresent())
                .collect(Collectors.toMap(
                        row -> row.subAccount().orElse(""), LedgerRow::amount, BigDecimal::add, TreeMap::new));
        return amounts.entrySet().stream()
                .map(entry ->
                        new SubAccount(Optional.of(entry.getKey()).filter(name -> !name.isEmpty()), entry.getValue()))
                .toList();
    }

    private BigDecimal amount() {
        return day.map(totals -> totals.charged().subtract(totals.paid())).orElse(Amounts.ZERO);
    }
}
