package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The premises that the demo fills in, with their meters, charges and tariffs. */
class DemoPremisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final String OF_HOLDER = " AND p.customer_id = v.customer_id AND p.premises_id = ";

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
        new DemoDatabase(Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE)).fill(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyLedgerIsOfPremises() throws SQLException {
        assertThat(count("EBOK.ledger l WHERE NOT EXISTS (SELECT 1 FROM EBOK.premises p"
                        + " WHERE p.ledger_id = l.ledger_id AND p.held_to IS NULL)"))
                .isZero();
        assertThat(rows("SELECT DISTINCT kind FROM EBOK.premises"))
                .containsExactlyInAnyOrder("FLAT", "COMMERCIAL", "GARAGE", "SUPPLY_POINT", "OTHER");
        assertThat(count("EBOK.premises WHERE kind IN ('FLAT', 'COMMERCIAL') AND area NOT BETWEEN 20 AND 140"))
                .isZero();
    }

    @Test
    void theMainLoginsFlatWasAnothers() throws SQLException {
        assertThat(rows("SELECT customer_id || ' ' || held_from || ' ' || COALESCE(CAST(held_to AS VARCHAR), '')"
                        + " FROM EBOK.premises WHERE premises_id = 'P-0001-1' ORDER BY held_from"))
                .containsExactly(
                        WellKnownCustomers.PAID + " 2009-04-01 2023-11-01",
                        WellKnownCustomers.PARTLY_OVERDUE + " 2023-11-01 ");
        for (String customer : List.of(WellKnownCustomers.PAID, WellKnownCustomers.PARTLY_OVERDUE)) {
            String own = " WHERE v.customer_id = '" + customer + "' AND ";
            assertThat(count("EBOK.reading v JOIN EBOK.meter m ON m.meter_id = v.meter_id"
                            + " AND m.customer_id = v.customer_id" + own + "m.premises_id = 'P-0001-1'"))
                    .isGreaterThan(20);
            assertThat(count("EBOK.charge v" + own + "v.premises_id = 'P-0001-1'"))
                    .isPositive();
        }
        assertThat(count("EBOK.reading WHERE meter_id = 'M-0001-1' AND read_on = DATE '2023-11-01'"))
                .isEqualTo(2);
    }

    @Test
    void readingsAndChargesAreOfTheHoldersPeriodAndNotOfTheFuture() throws SQLException {
        assertThat(count("EBOK.reading v JOIN EBOK.meter m ON m.meter_id = v.meter_id AND m.customer_id = v.customer_id"
                        + " WHERE m.premises_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM EBOK.premises p"
                        + " WHERE v.read_on >= p.held_from AND v.read_on <= COALESCE(p.held_to, v.read_on)" + OF_HOLDER
                        + "m.premises_id)"))
                .isZero();
        assertThat(count("EBOK.charge v WHERE NOT EXISTS (SELECT 1 FROM EBOK.premises p WHERE v.valid_from >="
                        + " p.held_from AND COALESCE(v.valid_to, DATE '9999-01-01') <="
                        + " COALESCE(p.held_to, DATE '9999-01-01')" + OF_HOLDER + "v.premises_id)"))
                .isZero();
        assertThat(count("EBOK.reading WHERE read_on >= DATE '" + TODAY + "'")).isZero();
        assertThat(count("EBOK.reading v JOIN EBOK.meter m ON m.meter_id = v.meter_id AND m.customer_id = v.customer_id"
                        + " WHERE v.read_on < m.installed_on OR v.read_on > m.removed_on"))
                .isZero();
    }

    @Test
    void metersAreOfEveryKind() throws SQLException {
        assertThat(rows("SELECT DISTINCT medium FROM EBOK.meter"))
                .containsExactlyInAnyOrder("COLD_WATER", "HOT_WATER", "HEAT", "HEAT_ALLOCATOR", "ELECTRICITY");
        assertThat(rows("SELECT meter_id FROM EBOK.meter WHERE premises_id IS NULL"))
                .containsExactly("M-0002-OGR");
        assertThat(rows("SELECT meter_id FROM EBOK.meter WHERE calibrated_until = DATE '" + TODAY.plusDays(30) + "'"))
                .contains("M-0001-1");
        assertThat(rows("SELECT m.meter_id FROM EBOK.meter m JOIN EBOK.meter o ON o.meter_id = m.replaces_id"
                        + " AND o.customer_id = m.customer_id AND o.removed_on = m.installed_on"))
                .contains("M-0001-2-2");
        assertThat(rows("SELECT meter_id FROM EBOK.reading WHERE source = 'ESTIMATE'"))
                .containsExactly("M-0003-1");
        String readings = "SELECT COUNT(*) FROM EBOK.reading r JOIN EBOK.meter m ON m.meter_id = r.meter_id"
                + " AND m.customer_id = r.customer_id WHERE r.read_on > DATE '2024-09-01' AND r.meter_id = ";
        assertThat(rows(readings + "'M-0001-1' AND m.remote")).containsExactly("26");
        assertThat(rows(readings + "'M-0002-1' AND NOT m.remote")).containsExactly("9");
    }

    @Test
    void registersFallAtTheirEndAndAtNewYearAlone() throws SQLException {
        String falls = "(SELECT m.meter_id, m.medium, r.read_on, r.read_value, LAG(r.read_value) OVER"
                + " (PARTITION BY r.customer_id, r.meter_id ORDER BY r.read_on) AS before FROM EBOK.reading r"
                + " JOIN EBOK.meter m ON m.meter_id = r.meter_id AND m.customer_id = r.customer_id) f"
                + " WHERE f.read_value < f.before";

        assertThat(rows("SELECT meter_id || ' ' || read_on FROM " + falls + " AND medium <> 'HEAT_ALLOCATOR'"))
                .containsExactly("M-0004-2 2026-01-31");
        assertThat(rows("SELECT DISTINCT EXTRACT(DAY FROM read_on) || ' ' || EXTRACT(MONTH FROM read_on) || ' '"
                        + " || read_value FROM " + falls + " AND medium = 'HEAT_ALLOCATOR'"))
                .containsExactly("1 1 0.000");
    }

    @Test
    void theMainLoginsColdWaterRanInTheLastMonth() throws SQLException {
        List<BigDecimal> values = new ArrayList<>();
        for (LocalDate day :
                List.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31))) {
            values.add(new BigDecimal(rows("SELECT read_value FROM EBOK.reading WHERE meter_id = 'M-0001-1'"
                            + " AND read_on = DATE '" + day + "'")
                    .get(0)));
        }
        BigDecimal september = values.get(1).subtract(values.get(0));

        assertThat(values.get(2).subtract(values.get(1)))
                .isBetween(september.multiply(new BigDecimal("2.9")), september.multiply(new BigDecimal("5.5")));
    }

    @Test
    void averagesAreOfEnoughHomesAndTheMainLoginsBuildingHasThem() throws SQLException {
        assertThat(count("EBOK.consumption_average WHERE premises < 6 OR consumption < 0"))
                .isZero();
        assertThat(count("EBOK.consumption_average WHERE building_id = 'B-morska-18' AND kind = 'FLAT'"
                        + " AND medium = 'COLD_WATER' AND month_start >= DATE '2024-09-01'"))
                .isEqualTo(26);
    }

    @Test
    void tariffsFollowOneAnotherAndTwoChangesAreComing() throws SQLException {
        assertThat(rows(
                        "SELECT component_code || ' ' || DATEDIFF(DAY, announced_on, valid_from) FROM EBOK.tariff WHERE valid_from ="
                                + " DATE '2027-01-01' ORDER BY 1"))
                .containsExactly("CW 42", "EKSPL 57");
        assertThat(rows(
                        "SELECT d.kind_code FROM EBOK.tariff t JOIN EBOK.document d ON d.document_id = t.justification_id"
                                + " WHERE d.customer_id IS NULL"))
                .containsExactly("UCHW");
        assertThat(rows("SELECT DISTINCT building_id FROM EBOK.tariff WHERE building_id IS NOT NULL"))
                .containsExactly("B-morska-18");
        assertThat(count("EBOK.tariff a JOIN EBOK.tariff b ON b.component_code = a.component_code"
                        + " AND b.building_id IS NOT DISTINCT FROM a.building_id AND b.valid_from > a.valid_from"
                        + " WHERE a.valid_to IS NULL OR b.valid_from <= a.valid_to"))
                .isZero();
        assertThat(
                        count(
                                "EBOK.charge c JOIN EBOK.tariff t ON t.tariff_id = c.tariff_id WHERE c.rate <> t.rate"
                                        + " OR c.unit <> t.unit OR c.valid_from < t.valid_from OR c.amount <> ROUND(c.quantity * c.rate, 2)"))
                .isZero();
    }

    @Test
    void chargesComeToWhatTheLedgerChargesOnAnyDay() {
        for (LocalDate day = LocalDate.of(2026, 11, 1);
                day.isBefore(LocalDate.of(2029, 1, 1));
                day = day.plusDays(61)) {
            Period period = new Period(day);
            List<DemoTariff> tariffs = new TariffMaker(period, null).tariffs();
            for (int index : IntStream.rangeClosed(1, 70).toArray()) {
                DemoCustomer customer = new CustomerMaker().customer(index);
                List<DemoLedger> ledgers = new LedgerMaker().ledgers(customer);
                for (DemoPremises premises : new PremisesMaker(period).premises(customer, ledgers)) {
                    List<DemoCharge> charges = new ChargeMaker(period, tariffs).charges(premises);
                    assertThat(charges)
                            .as(premises.id() + " " + day)
                            .extracting(DemoCharge::quantity)
                            .allMatch(quantity -> quantity.signum() > 0);
                    Map<YearMonth, BigDecimal> booked = MonthlyCharges.of(premises.ledger(), period);
                    if (premises.to() == null && !booked.isEmpty()) {
                        assertThat(byMonth(charges, booked)).as(premises.id()).isEqualTo(booked);
                    }
                }
            }
        }
    }

    private static Map<YearMonth, BigDecimal> byMonth(List<DemoCharge> charges, Map<YearMonth, BigDecimal> of) {
        Map<YearMonth, BigDecimal> sums = new TreeMap<>();
        for (YearMonth month : of.keySet()) {
            LocalDate day = month.atDay(10);
            sums.put(
                    month,
                    charges.stream()
                            .filter(charge -> !charge.from().isAfter(day)
                                    && (charge.to() == null || !charge.to().isBefore(day)))
                            .map(DemoCharge::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return sums;
    }

    private static int count(String from) throws SQLException {
        return Integer.parseInt(rows("SELECT COUNT(*) FROM " + from).get(0));
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
