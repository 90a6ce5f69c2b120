package org.ebok.charges.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.charges.month.Example.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void oneRateAfterAnotherIsAChangeAndAGapIsNone() {
        List<Change> changes = Change.among(new ArrayList<>(List.of(
                charge("c", "2.2000", DAY.plusDays(20), DAY.plusDays(29)),
                charge("a", "2.0000", DAY, DAY.plusDays(9)),
                charge("b", "2.1000", DAY.plusDays(10), DAY.plusDays(14)))));

        assertThat(changes)
                .extracting(Change::day)
                .containsExactly(DAY.plusDays(30), DAY.plusDays(20), DAY.plusDays(15), DAY.plusDays(10), DAY);
        assertThat(changes.get(3).difference()).isEqualByComparingTo("5.05");
        assertThat(changes.get(2).after()).isEmpty();
        assertThat(changes.get(1).before()).isEmpty();
    }

    @Test
    void pagesMeet() {
        List<Change> all = Change.among(new ArrayList<>(List.of(
                charge("a", "2.0000", DAY, DAY.plusDays(9)),
                charge("b", "2.1000", DAY.plusDays(10), null),
                charge("z", "2.1000", DAY.plusDays(10), null))));
        List<Change> read = new ArrayList<>();
        ChangeKey place = ChangeKey.LATEST;
        for (int i = 0; i < all.size(); i++) {
            ChangeKey after = place;
            Change next = all.stream().filter(after::isBefore).findFirst().orElseThrow();
            read.add(next);
            place = ChangeKey.decode(ChangeKey.of(next).encode()).orElseThrow();
        }
        assertThat(read).isEqualTo(all);
        assertThat(all.stream().filter(place::isBefore)).isEmpty();
        assertThat(ChangeKey.decode("x")).isEmpty();
    }
}
