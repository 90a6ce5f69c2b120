package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the history: charges taken back, payments given back, payments before charges, nothing at all. */
class BalancePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Property
    void thePartsLessWhatIsOverpaidAreTheBalanceToTheGrosz(@ForAll("histories") List<DayTotals> days) {
        Balance balance = Balance.of(days, TODAY);

        assertThat(parts(balance).subtract(balance.overpaid())).isEqualByComparingTo(debitLessCredit(days));
        assertThat(balance.amount()).isEqualByComparingTo(debitLessCredit(days));
    }

    @Property
    void noPartIsBelowZero(@ForAll("histories") List<DayTotals> days) {
        Balance balance = Balance.of(days, TODAY);

        assertThat(List.of(
                        balance.aged().notDue(),
                        balance.aged().days1to30(),
                        balance.aged().days31to60(),
                        balance.aged().days61to90(),
                        balance.aged().over90(),
                        balance.overpaid()))
                .allSatisfy(part -> assertThat(part).isNotNegative());
    }

    @Property
    void whoHasOverpaidOwesNothing(@ForAll("histories") List<DayTotals> days) {
        Balance balance = Balance.of(days, TODAY);

        assertThat(balance.overpaid().signum() == 0 || parts(balance).signum() == 0)
                .isTrue();
    }

    @Property
    void theDaysAreThereExactlyWhenTheirPartsAre(@ForAll("histories") List<DayTotals> days) {
        Balance balance = Balance.of(days, TODAY);

        assertThat(balance.overdueSince().isPresent())
                .isEqualTo(balance.overdue().signum() > 0);
        assertThat(balance.nextDueOn().isPresent())
                .isEqualTo(balance.aged().notDue().signum() > 0);
        assertThat(balance.overdueSince().orElse(LocalDate.MIN)).isBefore(TODAY);
        assertThat(balance.nextDueOn().orElse(LocalDate.MAX)).isAfterOrEqualTo(TODAY);
    }

    @Property
    void theOrderOfTheEntriesMakesNoDifference(@ForAll("histories") List<DayTotals> days, @ForAll Random random) {
        List<DayTotals> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, random);

        assertThat(Balance.of(shuffled, TODAY)).isEqualTo(Balance.of(days, TODAY));
    }

    @Property
    void aPaymentMakesNoPartLarger(@ForAll("histories") List<DayTotals> days, @ForAll("amounts") BigDecimal paid) {
        AgedParts before = Balance.of(days, TODAY).aged();
        List<DayTotals> later = new ArrayList<>(days);
        later.add(new DayTotals(TODAY, Amounts.ZERO, paid, Amounts.ZERO));
        AgedParts after = Balance.of(later, TODAY).aged();

        assertThat(after.over90()).isLessThanOrEqualTo(before.over90());
        assertThat(after.days61to90()).isLessThanOrEqualTo(before.days61to90());
        assertThat(after.days31to60()).isLessThanOrEqualTo(before.days31to60());
        assertThat(after.days1to30()).isLessThanOrEqualTo(before.days1to30());
        assertThat(after.notDue()).isLessThanOrEqualTo(before.notDue());
    }

    @Property
    void tomorrowNothingIsYounger(@ForAll("histories") List<DayTotals> days) {
        Balance today = Balance.of(days, TODAY);
        Balance tomorrow = Balance.of(days, TODAY.plusDays(1));

        assertThat(tomorrow.amount()).isEqualByComparingTo(today.amount());
        assertThat(tomorrow.overdue()).isGreaterThanOrEqualTo(today.overdue());
        assertThat(tomorrow.aged().over90()).isGreaterThanOrEqualTo(today.aged().over90());
    }

    private static BigDecimal parts(Balance balance) {
        return balance.aged().notDue().add(balance.overdue());
    }

    private static BigDecimal debitLessCredit(List<DayTotals> days) {
        return days.stream().map(day -> day.charged().subtract(day.paid())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(Amounts.ZERO, new BigDecimal("2000.00"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<DayTotals>> histories() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-400, 60).map(TODAY::plusDays);
        Arbitrary<BigDecimal> mostlyNothing =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Amounts.ZERO)), Tuple.of(1, amounts()));
        return Combinators.combine(days, amounts(), amounts(), mostlyNothing)
                .as((day, charged, credited, returned) ->
                        new DayTotals(day, charged, credited.subtract(returned), returned))
                .list()
                .ofMaxSize(40);
    }
}
