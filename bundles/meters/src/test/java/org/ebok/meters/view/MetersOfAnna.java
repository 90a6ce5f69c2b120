package org.ebok.meters.view;

import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.fixture.MeterBase;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Source;
import org.ebok.meters.usage.Averages;
import org.ebok.spreadsheet.internal.CsvSpreadsheets;

/**
 * The interface over a flat that Anna has held for three years, on 20 November 2026: cold water, 4 m³ a month until a leak in
 * October; hot water, 2 m³ a month, by a meter that was replaced at the end of 2025.
 */
final class MetersOfAnna implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    final MeterBase base = new MeterBase();
    final MetersResource list;
    final MeterResource one;
    final ReadingsResource readings;
    final MonthlyResource monthly;

    MetersOfAnna() throws SQLException {
        this("anna");
    }

    /** Another one looks at Anna's. */
    MetersOfAnna(String reader) throws SQLException {
        LocalDate begin = FIRST.atDay(1).minusDays(1);
        LocalDate replaced = LocalDate.of(2025, 12, 31);
        base.hold("flat", "anna", begin, null);
        base.meter("cold", "anna", "flat", Medium.COLD_WATER, begin, null);
        base.meter("old", "anna", "flat", Medium.HOT_WATER, begin, null);
        base.meter("hot", "anna", "flat", Medium.HOT_WATER, replaced, "old");
        base.remove("old", replaced);
        read("cold", begin, 100);
        read("old", begin, 50);
        read("hot", replaced, 0);
        int cold = 100;
        int month = 1;
        for (YearMonth now = FIRST; !now.isAfter(LAST); now = now.plusMonths(1)) {
            cold += now.equals(LAST) ? 16 : 4;
            read("cold", now.atEndOfMonth(), cold);
            boolean old = !now.atEndOfMonth().isAfter(replaced);
            read(old ? "old" : "hot", now.atEndOfMonth(), old ? 50 + 2 * month : 2 * (month - 24));
            base.average("B", now.atDay(1), 12, "5.5");
            month++;
        }
        Meters meters = new Meters(base.queries());
        Readings read = new Readings(base.queries());
        Averages averages = new Averages(base.queries());
        Clock clock = Clock.fixed(
                TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/Warsaw")).toInstant(), ZoneId.of("Europe/Warsaw"));
        CurrentSubject subject = new Reader(reader);
        list = new MetersResource(meters, read, subject, clock);
        one = new MeterResource(meters, read, averages, subject, clock);
        readings = new ReadingsResource(meters, read, new CsvSpreadsheets(), subject, clock);
        monthly = new MonthlyResource(meters, read, averages, subject, clock);
    }

    MeterHistory history(String meter) {
        return MeterHistory.read(
                new Meters(base.queries()), new Readings(base.queries()), scope("anna"), new MeterId(meter));
    }

    private void read(String meter, LocalDate day, int value) throws SQLException {
        base.reading(meter + day, "anna", meter, day, String.valueOf(value), Source.REMOTE);
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }

    private record Reader(String customer) implements CurrentSubject {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String login() {
            return customer;
        }

        @Override
        public CustomerScope customerScope() {
            return scope(customer);
        }

        @Override
        public CustomerScope customerScope(FunctionId function) {
            return customerScope();
        }

        @Override
        public boolean enter(FunctionId function) {
            return isGranted(function);
        }

        @Override
        public boolean isGranted(FunctionId function) {
            return true;
        }

        @Override
        public boolean isStaff() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isPermitted(String permission) {
            return false;
        }

        @Override
        public boolean keepsItsRights() {
            return true;
        }
    }
}
