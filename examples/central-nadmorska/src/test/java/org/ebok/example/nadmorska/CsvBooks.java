package org.ebok.example.nadmorska;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The co-operative's books read from the files alone, in plain Java: what the views are held against. */
final class CsvBooks {

    final List<CSVRecord> customers;
    final List<CSVRecord> ledgers;
    final List<CSVRecord> entries;
    final Map<String, CSVRecord> documents;
    private final Map<String, List<Entry>> entriesOfLedger;

    /** What a balance consists of; the days are null where there is no such charge. */
    record Balance(BigDecimal amount, BigDecimal overdue, LocalDate overdueSince, LocalDate nextDueOn) {}

    private record Entry(LocalDate due, int no, BigDecimal debit, BigDecimal credit) {}

    CsvBooks(Path directory) {
        customers = read(directory, "KONTRAHENCI");
        ledgers = read(directory, "KARTOTEKI");
        entries = read(directory, "ZAPISY");
        documents = read(directory, "DOKUMENTY").stream().collect(toMap(fields -> fields.get(0), fields -> fields));
        entriesOfLedger = entries.stream()
                .collect(groupingBy(
                        z -> z.get(1),
                        mapping(
                                z -> new Entry(
                                        LocalDate.parse(z.get(3).isEmpty() ? z.get(2) : z.get(3)),
                                        Integer.parseInt(z.get(0)),
                                        new BigDecimal(z.get(6)),
                                        new BigDecimal(z.get(7))),
                                toList())));
    }

    /** Lets all that was paid settle the charges one after another, oldest due day first, as a bookkeeper would by hand. */
    Balance balance(String ledger, LocalDate today) {
        BigDecimal amount = money("0.00");
        BigDecimal toSettle = money("0.00");
        List<Entry> charges = new ArrayList<>();
        for (Entry entry : entriesOfLedger.getOrDefault(ledger, List.of())) {
            amount = amount.add(entry.debit).subtract(entry.credit);
            toSettle = toSettle.add(entry.credit);
            if (entry.debit.signum() < 0) {
                toSettle = toSettle.subtract(entry.debit);
            } else if (entry.debit.signum() > 0) {
                charges.add(entry);
            }
        }
        charges.sort(Comparator.comparing(Entry::due).thenComparing(Entry::no));
        BigDecimal overdue = money("0.00");
        LocalDate overdueSince = null;
        LocalDate nextDueOn = null;
        for (Entry charge : charges) {
            BigDecimal settled = toSettle.min(charge.debit);
            toSettle = toSettle.subtract(settled);
            BigDecimal open = charge.debit.subtract(settled);
            if (open.signum() > 0 && charge.due.isBefore(today)) {
                overdue = overdue.add(open);
                overdueSince = overdueSince == null ? charge.due : overdueSince;
            } else if (open.signum() > 0 && nextDueOn == null) {
                nextDueOn = charge.due;
            }
        }
        return new Balance(amount, overdue, overdueSince, nextDueOn);
    }

    LocalDate lastBookedDay() {
        return entries.stream()
                .map(z -> LocalDate.parse(z.get(2)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    private static List<CSVRecord> read(Path directory, String table) {
        try (CSVParser parser =
                CSVParser.parse(directory.resolve(table + ".csv"), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
