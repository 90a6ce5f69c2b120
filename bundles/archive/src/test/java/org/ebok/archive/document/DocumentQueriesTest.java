package org.ebok.archive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.Set;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.fixture.DocumentBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentQueriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Warsaw"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final CustomerScope ANNA = scope("anna");

    private DocumentBase base;
    private DocumentQueries archive;

    @BeforeEach
    void open() throws SQLException {
        base = new DocumentBase();
        archive = DocumentQueries.addressed(base.queries(), CLOCK);
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

    private static List<String> ids(DocumentQueries documents, CustomerScope scope) {
        return documents.list(scope, DocumentFilter.ALL, DocumentKey.NEWEST, 100).stream()
                .map(document -> document.id().value())
                .toList();
    }

    @Test
    void theOperatorsOwnDocumentsAreTheSameForEveryScopeAndNothingElseIsAmongThem() throws SQLException {
        base.add("own", null, "SPRA", DAY);
        base.add("rules", null, "REGU", DAY);
        base.add("later", null, "SPRA", DAY, NOW.plusSeconds(1).atOffset(ZoneOffset.UTC), null);
        base.add("addressed", "anna", "FV", DAY);
        base.add("addressed by mistake", "anna", "SPRA", DAY);
        base.add("without an addressee", null, "FV", DAY);

        DocumentQueries own = DocumentQueries.ofTheOperator(base.queries(), CLOCK);
        assertThat(ids(own, ANNA)).containsExactly("rules", "own").isEqualTo(ids(own, scope("bogdan")));
    }

    @Test
    void ofTheOperatorsDocumentsOnlyTheKindsAskedForAreThere() throws SQLException {
        base.add("own", null, "SPRA", DAY);
        base.add("rules", null, "REGU", DAY);
        DocumentQueries rules = DocumentQueries.ofTheOperator(base.queries(), CLOCK, Set.of("REGU", "' or 1=1 --"));

        assertThat(ids(rules, ANNA)).containsExactly("rules");
        assertThat(ids(DocumentQueries.ofTheOperator(base.queries(), CLOCK, Set.of("REG")), ANNA))
                .isEmpty();
        assertThatThrownBy(() -> DocumentQueries.ofTheOperator(base.queries(), CLOCK, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rules.find(ANNA, new DocumentId("rules"))).isPresent();
        assertThat(rules.find(ANNA, new DocumentId("own"))).isEmpty();
        assertThat(rules.kinds(ANNA)).extracting(use -> use.kind().code()).containsExactly("REGU");
        assertThat(rules.ofPurpose(ANNA, Purpose.STATEMENT, DAY, 10)).isEmpty();
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
    void whatIsNotReleasedYetIsNotOfTheExtent() throws SQLException {
        base.add("now", "anna", "FV", DAY, NOW.atOffset(ZoneOffset.UTC), 5L);
        base.add("later", "anna", "FV", DAY, NOW.plusSeconds(1).atOffset(ZoneOffset.UTC), 7L);

        assertThat(archive.extent(ANNA)).isEqualTo(new Extent(1, 5));
    }

    @Test
    void pagesMeetAndNothingIsTwiceOrMissing() throws SQLException {
        for (int i = 0; i < 25; i++) {
            base.add("d" + i, "anna", "FV", DAY.minusDays(i / 4));
        }
        List<String> read = new ArrayList<>();
        DocumentKey place = DocumentKey.NEWEST;
        List<Document> page = archive.list(ANNA, DocumentFilter.ALL, place, 4);
        while (!page.isEmpty() && read.size() <= 25) {
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
        assertThat(ids(new DocumentFilter(
                        Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)), Optional.empty())))
                .containsExactly("old");
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
        archive.ofPurpose(ANNA, Purpose.DEMAND, DAY, 10);
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
