package org.ebok.archive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static DocumentFilter from(LocalDate first) {
        return new DocumentFilter(Optional.of("FV"), Optional.of(first), Optional.empty(), Optional.of("woda"));
    }

    @Test
    void sinceADayLeavesOutWhatWasIssuedBefore() {
        assertThat(from(DAY.minusDays(1)).since(DAY)).isEqualTo(from(DAY));
        assertThat(DocumentFilter.ALL.since(DAY).from()).contains(DAY);
    }

    @Test
    void sinceADayBringsBackNothingThatWasLeftOut() {
        assertThat(from(DAY.plusDays(1)).since(DAY)).isEqualTo(from(DAY.plusDays(1)));
    }
}
