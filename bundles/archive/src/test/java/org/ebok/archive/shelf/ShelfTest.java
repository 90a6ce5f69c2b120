package org.ebok.archive.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKind;
import org.ebok.archive.document.Purpose;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final DocumentId ID = new DocumentId("1");

    private final Shelf shelf = new Shelf(
            null, null, null, null, Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static Document issued(LocalDate day) {
        Optional<String> none = Optional.empty();
        DocumentKind kind = new DocumentKind("FV", "Faktury", "Invoices", Purpose.INVOICE, none);
        return new Document(
                ID,
                Optional.empty(),
                kind,
                "FV/1",
                "Faktura",
                day,
                Optional.empty(),
                Optional.empty(),
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                none,
                none,
                none);
    }

    @Test
    void whatIsOlderThanAYearIsNoNews() {
        assertThat(shelf.isNews(issued(TODAY.minusDays(365)), Map.of())).isTrue();
        assertThat(shelf.isNews(issued(TODAY.minusDays(366)), Map.of())).isFalse();
    }

    @Test
    void whatWasOpenedIsNoNews() {
        OffsetDateTime opened = TODAY.atTime(8, 0).atOffset(ZoneOffset.UTC);

        assertThat(shelf.isNews(issued(TODAY), Map.of(ID, opened))).isFalse();
    }
}
