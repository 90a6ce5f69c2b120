package org.ebok.example.nadmorska;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Premises and what hangs on them, read from the files alone, in plain Java: each row as a line of text in the order of the
 * contract's columns. Everybody in the files holds one premises since one day and still.
 */
final class CsvPremises {

    private static final String NONE = "null";

    private final Map<String, CSVRecord> buildings;
    private final Map<String, CSVRecord> premises;
    private final Map<String, CSVRecord> holders;
    private final Map<String, CSVRecord> components;
    private final List<CSVRecord> tariffs;
    private final List<CSVRecord> charges;
    private final List<CSVRecord> meters;
    private final Map<String, List<CSVRecord>> readings;

    CsvPremises(Path directory) {
        buildings = byId(CsvBooks.read(directory, "BUDYNKI"));
        premises = byId(CsvBooks.read(directory, "LOKALE"));
        holders = byId(CsvBooks.read(directory, "LOKALE_KONTR"));
        components = byId(CsvBooks.read(directory, "SKLADNIKI"));
        tariffs = CsvBooks.read(directory, "TARYFY");
        charges = CsvBooks.read(directory, "NALICZENIA");
        meters = CsvBooks.read(directory, "LICZNIKI");
        readings = CsvBooks.read(directory, "ODCZYTY").stream().collect(groupingBy(reading -> reading.get(1)));
    }

    List<String> premises() {
        Map<String, String> titles = Map.of("WLAS", "OWNERSHIP", "SPOL", "COOPERATIVE_RIGHT", "NAJM", "RENT");
        return holders.values().stream()
                .map(holder -> {
                    CSVRecord flat = premises.get(holder.get(0));
                    CSVRecord building = buildings.get(flat.get(1));
                    return line(
                            holder.get(0),
                            holder.get(1),
                            kind(flat),
                            NONE,
                            building.get(1),
                            building.get(2),
                            flat.get(2),
                            building.get(3),
                            building.get(4),
                            flat.get(1),
                            flat.get(6),
                            flat.get(4),
                            orNone(flat.get(5)),
                            titles.get(holder.get(3)),
                            orNone(holder.get(4)),
                            holder.get(5),
                            orNone(holder.get(6)),
                            holder.get(2));
                })
                .toList();
    }

    List<String> meters() {
        return meters.stream()
                .map(meter -> {
                    CSVRecord holder = holders.get(meter.get(1));
                    List<CSVRecord> own = sorted(meter);
                    List<String> before = meters.stream()
                            .filter(other -> other.get(1).equals(meter.get(1))
                                    && other.get(2).equals(meter.get(2)))
                            .filter(other -> other.get(8).equals(meter.get(7)))
                            .map(other -> other.get(0))
                            .toList();
                    return line(
                            meter.get(0),
                            holder.get(1),
                            meter.get(1),
                            holder.get(2),
                            medium(meter),
                            meter.get(3),
                            orNone(meter.get(5)),
                            unit(meter.get(4)),
                            meter.get(6),
                            String.valueOf(own.get(own.size() - 1).get(4).equals("R")),
                            meter.get(7),
                            orNone(meter.get(8)),
                            orNone(meter.get(9)),
                            before.size() == 1 ? before.get(0) : NONE);
                })
                .toList();
    }

    List<String> readings() {
        Map<String, String> sources = Map.of("I", "INSPECTOR", "R", "REMOTE", "K", "CUSTOMER", "S", "ESTIMATE");
        List<String> lines = new ArrayList<>();
        for (CSVRecord meter : meters) {
            CSVRecord holder = holders.get(meter.get(1));
            for (CSVRecord reading : readings.get(meter.get(0))) {
                if (reading.get(2).compareTo(holder.get(5)) >= 0) {
                    lines.add(line(
                            reading.get(0),
                            holder.get(1),
                            meter.get(0),
                            reading.get(2),
                            reading.get(3),
                            sources.get(reading.get(4))));
                }
            }
        }
        return lines;
    }

    List<String> charges() {
        return charges.stream()
                .map(charge -> {
                    CSVRecord holder = holders.get(charge.get(1));
                    CSVRecord component = components.get(charge.get(2));
                    return line(
                            charge.get(0),
                            holder.get(1),
                            charge.get(1),
                            holder.get(2),
                            component.get(1).strip(),
                            component.get(2),
                            charge.get(3),
                            unit(component.get(3)),
                            charge.get(4),
                            charge.get(5),
                            "PLN",
                            charge.get(6),
                            orNone(charge.get(7)),
                            tariffOf(charge),
                            charge.get(2));
                })
                .toList();
    }

    List<String> tariffs() {
        Set<String> beyond = Set.of("CO", "CW", "ZW", "SMIECI", "PODAT");
        return tariffs.stream()
                .map(tariff -> {
                    CSVRecord component = components.get(tariff.get(1));
                    String code = component.get(1).strip();
                    return line(
                            tariff.get(0),
                            NONE,
                            code,
                            component.get(2),
                            orNone(tariff.get(2)),
                            tariff.get(3),
                            unit(component.get(3)),
                            "PLN",
                            tariff.get(4),
                            orNone(tariff.get(5)),
                            NONE,
                            String.valueOf(beyond.contains(code)),
                            NONE);
                })
                .toList();
    }

    /** The readings of a year's settlement for a customer: the first and the last from New Year's Day to the next one. */
    List<String> settled(String document, String customer, int year) {
        List<String> lines = new ArrayList<>();
        for (CSVRecord meter : meters) {
            List<CSVRecord> within = sorted(meter).stream()
                    .filter(reading -> reading.get(2).compareTo(year + "-01-01") >= 0
                            && reading.get(2).compareTo(year + 1 + "-01-01") <= 0)
                    .toList();
            if (holders.get(meter.get(1)).get(1).equals(customer) && within.size() > 1) {
                CSVRecord first = within.get(0);
                CSVRecord last = within.get(within.size() - 1);
                lines.add(line(
                        document,
                        customer,
                        "1",
                        meter.get(0),
                        meter.get(3),
                        unit(meter.get(4)),
                        first.get(2),
                        first.get(3),
                        last.get(2),
                        last.get(3),
                        used(meter, first, last).toString()));
            }
        }
        return lines;
    }

    /** Averages of quarters, for each of their months. */
    List<String> averages() {
        Map<List<String>, BigDecimal> sums =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        Map<List<String>, Set<String>> homes =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (CSVRecord meter : meters) {
            CSVRecord flat = premises.get(meter.get(1));
            Map<String, CSVRecord> byDay =
                    readings.get(meter.get(0)).stream().collect(toMap(reading -> reading.get(2), reading -> reading));
            for (CSVRecord first : byDay.values()) {
                LocalDate day = LocalDate.parse(first.get(2));
                CSVRecord last = byDay.get(day.plusMonths(3).toString());
                if (last != null && day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1) {
                    List<String> group =
                            List.of(flat.get(1), kind(flat), medium(meter), unit(meter.get(4)), first.get(2));
                    sums.merge(group, used(meter, first, last), BigDecimal::add);
                    homes.computeIfAbsent(group, any -> new HashSet<>()).add(flat.get(0));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        sums.forEach((group, sum) -> {
            int count = homes.get(group).size();
            for (int month = 0; month < 3 && count >= 6; month++) {
                lines.add(line(
                        group.get(0),
                        NONE,
                        group.get(1),
                        group.get(2),
                        group.get(3),
                        LocalDate.parse(group.get(4)).plusMonths(month).toString(),
                        String.valueOf(count),
                        sum.divide(BigDecimal.valueOf(3L * count), 3, RoundingMode.HALF_UP)
                                .toString()));
            }
        });
        return lines;
    }

    private String tariffOf(CSVRecord charge) {
        String building = premises.get(charge.get(1)).get(1);
        List<String> fitting = tariffs.stream()
                .filter(tariff ->
                        tariff.get(1).equals(charge.get(2)) && tariff.get(3).equals(charge.get(4)))
                .filter(tariff -> tariff.get(2).isEmpty() || tariff.get(2).equals(building))
                .filter(tariff -> tariff.get(4).compareTo(charge.get(6)) <= 0)
                .filter(tariff -> tariff.get(5).isEmpty() || tariff.get(5).compareTo(charge.get(6)) >= 0)
                .map(tariff -> tariff.get(0))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : fitting.toString();
    }

    private List<CSVRecord> sorted(CSVRecord meter) {
        return readings.get(meter.get(0)).stream()
                .sorted((a, b) -> a.get(2).compareTo(b.get(2)))
                .toList();
    }

    private static BigDecimal used(CSVRecord meter, CSVRecord first, CSVRecord last) {
        BigDecimal used = new BigDecimal(last.get(3)).subtract(new BigDecimal(first.get(3)));
        return used.signum() < 0 ? used.add(BigDecimal.TEN.pow(Integer.parseInt(meter.get(6)))) : used;
    }

    private static String kind(CSVRecord flat) {
        return Map.of("M", "FLAT", "U", "COMMERCIAL", "G", "GARAGE").get(flat.get(3));
    }

    private static String medium(CSVRecord meter) {
        return Map.of("ZW", "COLD_WATER", "CW", "HOT_WATER", "CO", "HEAT", "EE", "ELECTRICITY")
                .get(meter.get(2));
    }

    private static String unit(String unit) {
        return Map.of("m2", "m²", "m3", "m³", "os", "os.").getOrDefault(unit.strip(), unit.strip());
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    private static String line(String... values) {
        return String.join("|", values);
    }

    private static Map<String, CSVRecord> byId(List<CSVRecord> records) {
        return records.stream().collect(toMap(fields -> fields.get(0), fields -> fields));
    }
}
