package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void chargesFallIntoTheirAges() {
        Balance balance = Balance.of(
                List.of(
                        charge(0, "1.00"),
                        charge(1, "2.00"),
                        charge(30, "3.00"),
                        charge(31, "4.00"),
                        charge(60, "5.00"),
                        charge(61, "6.00"),
                        charge(90, "7.00"),
                        charge(91, "8.00"),
                        charge(-10, "9.00")),
                TODAY);

        assertThat(balance.aged())
                .isEqualTo(new AgedParts(money("10.00"), money("5.00"), money("9.00"), money("13.00"), money("8.00")));
        assertThat(balance.amount()).isEqualTo(money("45.00"));
        assertThat(balance.overdue()).isEqualTo(money("35.00"));
        assertThat(balance.overdueSince()).contains(TODAY.minusDays(91));
        assertThat(balance.nextDueOn()).contains(TODAY);
    }

    @Test
    void aPaymentSettlesTheOldestChargeFirstWhenItWasMadeBeforeIt() {
        Balance balance = Balance.of(
                List.of(payment(200, "150.00"), charge(100, "100.00"), charge(40, "100.00"), charge(-5, "100.00")),
                TODAY);

        assertThat(balance.aged())
                .isEqualTo(new AgedParts(money("100.00"), money("0.00"), money("50.00"), money("0.00"), money("0.00")));
        assertThat(balance.overdueSince()).contains(TODAY.minusDays(40));
    }

    @Test
    void aChargeTakenBackSettlesLikeAPayment() {
        Balance balance = Balance.of(
                List.of(charge(20, "100.00"), new DayTotals(TODAY, money("0.00"), money("32.10"), money("0.00"))),
                TODAY);

        assertThat(balance.aged().days1to30()).isEqualTo(money("67.90"));
    }

    @Test
    void whatIsPaidBeyondAllChargesIsOverpaid() {
        Balance balance = Balance.of(List.of(charge(20, "100.00"), payment(3, "132.10")), TODAY);

        assertThat(balance.amount()).isEqualTo(money("-32.10"));
        assertThat(balance.overpaid()).isEqualTo(money("32.10"));
        assertThat(balance.overdue()).isEqualTo(money("0.00"));
        assertThat(balance.overdueSince()).isEmpty();
        assertThat(balance.nextDueOn()).isEmpty();
    }

    @Test
    void aPaymentGivenBackOpensTheChargeAgain() {
        Balance balance = Balance.of(List.of(charge(100, "80.00"), payment(95, "80.00"), returned(10, "80.00")), TODAY);

        assertThat(balance.aged().over90()).isEqualTo(money("80.00"));
    }

    @Test
    void moreGivenBackThanWasPaidIsOwedSinceThen() {
        Balance balance = Balance.of(List.of(charge(-5, "80.00"), returned(40, "20.00"), returned(10, "5.00")), TODAY);

        assertThat(balance.aged())
                .isEqualTo(new AgedParts(money("80.00"), money("5.00"), money("20.00"), money("0.00"), money("0.00")));
    }

    @Test
    void noEntriesAreNothing() {
        Balance balance = Balance.of(List.of(), TODAY);

        assertThat(balance.amount()).isEqualTo(money("0.00"));
        assertThat(balance.overdue()).isEqualTo(money("0.00"));
        assertThat(balance.overpaid()).isEqualTo(money("0.00"));
    }

    private static DayTotals charge(int daysAgo, String amount) {
        return new DayTotals(TODAY.minusDays(daysAgo), money(amount), money("0.00"), money("0.00"));
    }

    private static DayTotals payment(int daysAgo, String amount) {
        return new DayTotals(TODAY.minusDays(daysAgo), money("0.00"), money(amount), money("0.00"));
    }

    private static DayTotals returned(int daysAgo, String amount) {
        return new DayTotals(
                TODAY.minusDays(daysAgo), money("0.00"), money(amount).negate(), money(amount));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
