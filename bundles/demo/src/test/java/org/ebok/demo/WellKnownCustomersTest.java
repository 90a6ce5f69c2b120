package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        assertThat(entries(13, 0, LocalDate.of(2026, 12, 2))).isEmpty();
    }

    @Test
    void theMainOnesFlatHasTwoParts() {
        assertThat(days()).allSatisfy(today -> assertThat(subAccounts(entries(1, 0, today)))
                .containsOnlyKeys("Eksploatacja", "Fundusz remontowy")
                .containsEntry("Eksploatacja", new BigDecimal("1029.24"))
                .containsEntry("Fundusz remontowy", new BigDecimal("117.00")));
    }

    @Test
    void oneOwesForEveryAgeOnAnyDay() {
        assertThat(days()).allSatisfy(today -> assertThat(balance(8, 0, today).ages())
                .hasSize(5)
                .allSatisfy(part -> assertThat(part).isPositive()));
    }

    @Test
    void theCompanyInDebtOwesMoreThanACodeForATransferCanSay() {
        assertThat(days()).allSatisfy(today -> assertThat(balance(9, 0, today).amount())
                .isGreaterThan(new BigDecimal("9999.99")));
    }

    @Test
    void oneHasEveryKindOfEntryAndOwesTheMonth() {
        assertThat(days()).allSatisfy(today -> {
            List<DemoEntry> entries = entries(10, 0, today);
            assertThat(entries).extracting(DemoEntry::kind).contains(DemoEntry.Kind.values());
            assertThat(entries).anyMatch(entry -> entry.debit().signum() < 0);
            assertThat(entries).anyMatch(entry -> entry.credit().signum() < 0);
            assertThat(balance(10, 0, today).amount()).isEqualByComparingTo("742.18");
            assertThat(balance(10, 0, today).overdue()).isEqualByComparingTo("0");
        });
    }

    @Test
    void oneHasEntriesOfManyYears() {
        LocalDate today = LocalDate.of(2026, 12, 2);
        List<DemoEntry> entries = entries(12, 0, today);

        assertThat(entries).hasSizeGreaterThan(400);
        assertThat(entries.get(0).bookedOn()).isEqualTo("2008-12-01");
    }

    @Test
    void theSumsOfTheMainOne() {
        BigDecimal november = ledgers(1).get(0).history().entries(new Period(LocalDate.of(2026, 12, 2))).stream()
                .filter(entry -> entry.description().endsWith(" za listopad 2026"))
                .map(DemoEntry::debit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(november).isEqualByComparingTo("1008.36");
    }

    private static Map<String, BigDecimal> subAccounts(List<DemoEntry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        DemoEntry::subAccount, entry -> entry.debit().subtract(entry.credit()), BigDecimal::add));
    }

    private static Fifo balance(int customer, int ledger, LocalDate today) {
        return Fifo.of(entries(customer, ledger, today), today);
    }

    private static List<DemoEntry> entries(int customer, int ledger, LocalDate today) {
        return ledgers(customer).get(ledger).history().entries(new Period(today));
    }

    private static List<DemoLedger> ledgers(int customer) {
        return new LedgerMaker().ledgers(new CustomerMaker().customer(customer));
    }
}
