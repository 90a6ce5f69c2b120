package org.ebok.documents.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.start.Urgency;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKind;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.fixture.DocumentBase;
import org.ebok.documents.demand.Demand;
import org.ebok.documents.demand.DemandsForTest;
import org.ebok.documents.fixture.ArchiveForTest;
import org.junit.jupiter.api.Test;

class DocumentTilesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 19);
    private static final LocalDate TODAY = DUE.plusDays(1);

    private static Urgency urgency(LocalDate today) {
        Document document = new Document(
                new DocumentId("1"),
                Optional.empty(),
                new DocumentKind("WEZW", "Wezwanie", "Demand", Purpose.DEMAND, Optional.empty()),
                "WEZW/1",
                "Wezwanie",
                DUE.minusDays(14),
                Optional.of(DUE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        OpenCharge charge = charge(DUE.minusDays(40));
        return DocumentTiles.demand(document, new Demand(List.of(charge), charge.open()), today)
                .urgency();
    }

    private static OpenCharge charge(LocalDate day) {
        BigDecimal open = new BigDecimal("300.00");
        return new OpenCharge("L", "1", day, "Opłaty", Optional.empty(), open, open, Currency.getInstance("PLN"));
    }

    /** What Anna's tiles say today. */
    private static List<String> headlines(DocumentBase base, OpenCharge... open) {
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CurrentSubject anna = (CurrentSubject) Proxy.newProxyInstance(
                DocumentTilesTest.class.getClassLoader(),
                new Class<?>[] {CurrentSubject.class},
                (proxy, method, arguments) -> method.getName().equals("login") ? "anna" : scope("anna"));
        DocumentTiles tiles = new DocumentTiles(
                ArchiveForTest.over(base, clock), DemandsForTest.of(anna, List.of(open)), anna, clock);
        return tiles.tiles(scope("anna")).stream()
                .map(tile -> tile.headline().key())
                .toList();
    }

    @Test
    void aDemandIsLateFromTheDayAfterItsLastOne() {
        assertThat(urgency(DUE)).isEqualTo(Urgency.DEADLINE);
        assertThat(urgency(DUE.plusDays(1))).isEqualTo(Urgency.LATE);
    }

    @Test
    void aDemandStandsOutUntilItIsPaid() throws SQLException {
        try (DocumentBase base = new DocumentBase()) {
            base.add("d", "anna", "WEZW", TODAY.minusYears(2));

            assertThat(headlines(base, charge(TODAY.minusYears(3)))).containsExactly("tile.demand.headline");
            assertThat(headlines(base)).isEmpty();
        }
    }

    @Test
    void aDemandStandsOutForThreeYears() throws SQLException {
        try (DocumentBase base = new DocumentBase()) {
            base.add("old", "anna", "WEZW", TODAY.minusYears(3).minusDays(1));
            assertThat(headlines(base, charge(TODAY.minusYears(4)))).isEmpty();

            base.add("young", "anna", "WEZW", TODAY.minusYears(3));
            assertThat(headlines(base, charge(TODAY.minusYears(4)))).hasSize(1);
        }
    }
}
