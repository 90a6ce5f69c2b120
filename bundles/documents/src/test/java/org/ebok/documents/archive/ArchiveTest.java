package org.ebok.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.api.scope.CustomerScope;
import org.ebok.documents.fixture.DocumentBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final CustomerScope ANNA = scope("anna");

    private DocumentBase base;
    private Archive archive;

    @BeforeEach
    void open() throws SQLException {
        base = new DocumentBase();
        archive = new Archive(base.queries(), Clock.fixed(NOW, ZoneId.of("Europe/Warsaw")));
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private List<String> ids(DocumentFilter filter) {
        return archive.list(ANNA, filter, DocumentKey.NEWEST, 100).stream()
                .map(document -> document.id().value())
                .toList();
    }

    @Test
    void theScopeSeesItsOwnDocumentsAndNoOther() throws SQLException {
        base.add("a", "anna", "FV", DAY);
        base.add("b", "bogdan", "FV", DAY);
        base.add("operator", null, "SPRA", DAY);

        assertThat(ids(DocumentFilter.ALL)).containsExactly("a");
        assertThat(archive.find(ANNA, new DocumentId("a"))).isPresent();
        assertThat(archive.find(ANNA, new DocumentId("b"))).isEmpty();
        assertThat(archive.find(ANNA, new DocumentId("operator"))).isEmpty();
        assertThat(archive.find(ANNA, new DocumentId("unknown"))).isEmpty();
    }

    @Test
    void aDocumentOfAKindForAuthorisedPersonsIsNotShownToACustomerItWasAddressedToByMistake() throws SQLException {
        base.add("a", "anna", "SPRA", DAY);
        assertThat(ids(DocumentFilter.ALL)).isEmpty();
        assertThat(archive.find(ANNA, new DocumentId("a"))).isEmpty();
    }

    @Test
    void beforeItsReleaseADocumentIsNotThere() throws SQLException {
        base.add("later", "anna", "FV", DAY, NOW.plusSeconds(1).atOffset(ZoneOffset.UTC), null);
        base.add("now", "anna", "FV", DAY, NOW.atOffset(ZoneOffset.ofHours(5)), null);

        assertThat(ids(DocumentFilter.ALL)).containsExactly("now");
        assertThat(archive.find(ANNA, new DocumentId("later"))).isEmpty();
        assertThat(archive.kinds(ANNA)).hasSize(1);
    }

    @Test
    void pagesMeetAndNothingIsTwiceOrMissing() throws SQLException {
        for (int i = 0; i < 25; i++) {
            base.add("d" + i, "anna", "FV", DAY.minusDays(i / 4));
        }
        List<String> read = new ArrayList<>();
        DocumentKey place = DocumentKey.NEWEST;
        List<Document> page = archive.list(ANNA, DocumentFilter.ALL, place, 4);
        while (!page.isEmpty()) {
            page.forEach(document -> read.add(document.id().value()));
            place = DocumentKey.decode(page.get(page.size() - 1).key().encode()).orElseThrow();
            page = archive.list(ANNA, DocumentFilter.ALL, place, 4);
        }
        assertThat(read).hasSize(25).doesNotHaveDuplicates().isEqualTo(ids(DocumentFilter.ALL));
    }

    @Test
    void theFilterNarrows() throws SQLException {
        base.add("old", "anna", "FV", LocalDate.of(2025, 12, 31));
        base.add("new", "anna", "WEZW", LocalDate.of(2026, 1, 1));

        assertThat(ids(new DocumentFilter(Optional.of("FV"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("old");
        assertThat(ids(DocumentFilter.ALL.since(LocalDate.of(2026, 1, 1)))).containsExactly("new");
        assertThat(ids(text("nr/OLD"))).containsExactly("old");
        assertThat(ids(text("ŁÓDZKI 100% n"))).containsExactly("new");
        assertThat(ids(text("_"))).isEmpty();
    }

    private static DocumentFilter text(String part) {
        return new DocumentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(part));
    }

    @Test
    void eachQuestionIsOneStatement() throws SQLException {
        base.add("a", "anna", "WEZW", DAY);
        base.central().startCounting();
        archive.list(ANNA, DocumentFilter.ALL, DocumentKey.NEWEST, 50);
        assertThat(base.central().statements()).isEqualTo(1);
        base.central().startCounting();
        archive.demands(ANNA, DAY, 10);
        archive.kinds(ANNA);
        archive.find(ANNA, new DocumentId("a"));
        assertThat(base.central().statements()).isEqualTo(3);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(DocumentKey.decode("x")).isEmpty();
        assertThat(DocumentKey.decode("")).isEmpty();
        assertThat(DocumentKey.decode(new DocumentKey(DAY, "ż:ó/1").encode())).contains(new DocumentKey(DAY, "ż:ó/1"));
        assertThat(DocumentKey.decode(new DocumentKey(LocalDate.of(-5, 1, 1), "a").encode()))
                .isEmpty();
    }
}
