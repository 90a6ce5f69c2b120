package org.ebok.archive.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentFilter;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.DocumentKind;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.fixture.DocumentBase;
import org.ebok.archive.publication.Openings;
import org.ebok.archive.publication.Recalls;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final DocumentId ID = new DocumentId("1");

    private final Shelf shelf = new Shelf(null, null, null, null, CLOCK);

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

    @Test
    void thePageThatHoldsTheLastDocumentIsTheLastOne() throws SQLException {
        try (DocumentBase base = new DocumentBase()) {
            base.add("a", "anna", "FV", TODAY);
            base.add("b", "anna", "FV", TODAY);
            base.add("c", "anna", "FV", TODAY.minusDays(1));

            assertThat(page(base, false, 3).next()).isEmpty();
            assertThat(page(base, false, 3).documents()).hasSize(3);
            assertThat(page(base, false, 2).next()).contains(new DocumentKey(TODAY, "a"));
            assertThat(page(base, true, 3).next()).isEmpty();
            assertThat(page(base, true, 2).next()).contains(new DocumentKey(TODAY, "a"));
        }
    }

    /** The first page for Anna, who has opened nothing; nothing was taken back. */
    private static ShelfPage page(DocumentBase base, boolean unread, int size) {
        JpaTemplate empty = (JpaTemplate) Proxy.newProxyInstance(
                ShelfTest.class.getClassLoader(),
                new Class<?>[] {JpaTemplate.class},
                (proxy, method, arguments) -> List.of());
        return new Archive(
                        base.queries(), new Openings(empty, CLOCK, null), new Recalls(empty, null, CLOCK, null), CLOCK)
                .addressed()
                .page(scope("anna"), "anna", DocumentFilter.ALL, unread, DocumentKey.NEWEST, size);
    }
}
