package org.ebok.charges.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.charges.month.Example.charge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ebok.charges.charge.Charge;
import org.junit.jupiter.api.Test;

class BillTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate FIRST = NOVEMBER.atDay(1);

    @Test
    void whatIsInForceOnTheFirstDayIsCharged() {
        List<Charge> charges = List.of(
                charge("old", "2.0000", FIRST.minusYears(1), FIRST.plusDays(13)),
                charge("new", "3.0000", FIRST.plusDays(14), null),
                charge("over", "9.0000", FIRST.minusYears(1), FIRST.minusDays(1)));

        List<Bill> bills = Bill.of(charges, NOVEMBER);

        assertThat(bills).hasSize(1);
        assertThat(bills.get(0).charges()).extracting(Charge::id).containsExactly("old");
        assertThat(bills.get(0).sum()).isEqualByComparingTo("101.00");
        assertThat(Bill.of(charges, NOVEMBER.plusMonths(1)).get(0).sum()).isEqualByComparingTo("151.50");
    }

    @Test
    void whoComesLaterInTheMonthIsChargedFromThenOn() {
        List<Bill> bills = Bill.of(List.of(charge("c", "2.0000", FIRST.plusDays(14), null)), NOVEMBER);
        assertThat(bills.get(0).charges()).hasSize(1);
    }

    @Test
    void aMonthWithoutChargesHasNoBill() {
        assertThat(Bill.of(List.of(charge("c", "2.0000", FIRST, null)), NOVEMBER.minusMonths(1)))
                .isEmpty();
    }

    @Test
    void whoLeavesOnTheFirstDayIsNotChargedForTheMonth() {
        assertThat(Bill.of(List.of(charge("c", "2.0000", FIRST.minusYears(1), FIRST)), NOVEMBER))
                .isEmpty();
        assertThat(Bill.of(List.of(charge("c", "2.0000", FIRST.minusYears(1), FIRST.plusDays(1))), NOVEMBER))
                .hasSize(1);
    }
}
