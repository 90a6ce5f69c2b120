package org.ebok.example.nadmorska;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
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

    CsvBooks(Path directory) {
        customers = read(directory, "KONTRAHENCI");
        ledgers = read(directory, "KARTOTEKI");
        entries = read(directory, "ZAPISY");
        documents = read(directory, "DOKUMENTY").stream().collect(toMap(fields -> fields.get(0), fields -> fields));
    }

    /** What is owed on each ledger that has entries: its debits less its credits. */
    Map<String, BigDecimal> sums() {
        return entries.stream()
                .collect(toMap(
                        z -> z.get(1),
                        z -> new BigDecimal(z.get(6)).subtract(new BigDecimal(z.get(7))),
                        BigDecimal::add));
    }

    LocalDate lastBookedDay() {
        return entries.stream()
                .map(z -> LocalDate.parse(z.get(2)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static List<CSVRecord> read(Path directory, String table) {
        try (CSVParser parser =
                CSVParser.parse(directory.resolve(table + ".csv"), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
