package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the demo's logins show, on each day of more than two years. */
class WellKnownCustomersTest {

    private static List<LocalDate> days() {
        return LocalDate.of(2026, 11, 1).datesUntil(LocalDate.of(2029, 1, 2)).toList();
    }

    @Test
    void theMainOneOwesTwoAmountsAndTheGarageNothing() {
        assertThat(days()).allSatisfy(today -> {
            Fifo flat = balance(1, 0, today);
            assertThat(flat.amount()).isEqualByComparingTo("1146.24");
            assertThat(flat.overdue()).isEqualByComparingTo("113.44");
            assertThat(flat.overdueSince()).isBefore(today).isAfterOrEqualTo(today.minusDays(2));
            assertThat(flat.nextDueOn()).isEqualTo(today.withDayOfMonth(today.lengthOfMonth()));
            assertThat(balance(1, 1, today).amount()).isEqualByComparingTo("0");
        });
    }

    @Test
    void theOthersShowWhatTheirDescriptionSays() {
        assertThat(days()).allSatisfy(today -> {
            assertThat(balance(2, 0, today).amount()).isNegative();
            assertThat(balance(3, 0, today).amount()).isEqualByComparingTo("0");
            assertThat(balance(4, 0, today).overdue()).isEqualByComparingTo("0");
        });
        assertThat(ledgers(5)).isEmpty();
        assertThat(ledgers(6).get(0).bankAccount()).isNull();
    }

    @Test
    void theSumsOfTheMainOne() {
        BigDecimal november = ledgers(1).get(0).history().entries(new Period(LocalDate.of(2026, 12, 2))).stream()
                .filter(entry -> entry.description().equals("Opłaty za listopad 2026"))
                .map(DemoEntry::debit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(november).isEqualByComparingTo("1008.36");
    }

    private static Fifo balance(int customer, int ledger, LocalDate today) {
        return Fifo.of(ledgers(customer).get(ledger).history().entries(new Period(today)), today);
    }

    private static List<DemoLedger> ledgers(int customer) {
        return new LedgerMaker().ledgers(new CustomerMaker().customer(customer));
    }
}
