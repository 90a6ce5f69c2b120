package org.ebok.charges.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.charges.month.Example.charge;
import static org.ebok.charges.month.Example.tariff;

import java.time.LocalDate;
import java.util.List;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final List<Charge> CHARGES = List.of(charge("c", "2.0000", TODAY.minusYears(1), null));

    private static List<Announcement> of(Tariff... tariffs) {
        return Announcement.of(CHARGES, List.of(tariffs), TODAY);
    }

    @Test
    void aChangeIsToldWithItsEffect() {
        List<Announcement> announced = of(tariff("t", null, "2.1000", JANUARY, null));
        assertThat(announced).hasSize(1);
        assertThat(announced.get(0).amount()).isEqualByComparingTo("106.05");
        assertThat(announced.get(0).difference()).isEqualByComparingTo("5.05");
    }

    @Test
    void theTariffOfTheBuildingGoesBeforeTheGeneralOne() {
        Tariff general = tariff("g", null, "2.1000", JANUARY, null);
        assertThat(of(general, tariff("b", "B", "1.9000", TODAY.minusYears(1), null)))
                .isEmpty();
        assertThat(of(general, tariff("b", "B", "1.9000", TODAY.minusYears(1), JANUARY.minusDays(1))))
                .hasSize(1);
        assertThat(of(general, tariff("b", "B", "1.9000", JANUARY, null)))
                .extracting(one -> one.tariff().id())
                .containsExactly("b");
        assertThat(of(general, tariff("b", "other", "1.9000", JANUARY, null)))
                .extracting(one -> one.tariff().id())
                .containsExactly("g");
    }

    @Test
    void whatIsInForceAlreadyOrChangesNothingIsNoAnnouncement() {
        assertThat(of(tariff("t", null, "2.1000", TODAY, null))).isEmpty();
        assertThat(of(tariff("t", null, "2.0000", JANUARY, null))).isEmpty();
    }

    @Test
    void whatIsChargedUntilTheDayBeforeIsConcernedAndWhatBeginsOnTheDayIsNot() {
        Tariff coming = tariff("t", null, "2.1000", JANUARY, null);

        assertThat(Announcement.of(
                        List.of(charge("ends", "2.0000", TODAY.minusYears(1), JANUARY.minusDays(1))),
                        List.of(coming),
                        TODAY))
                .hasSize(1);
        assertThat(Announcement.of(List.of(charge("begins", "2.0000", JANUARY, null)), List.of(coming), TODAY))
                .isEmpty();
    }
}
