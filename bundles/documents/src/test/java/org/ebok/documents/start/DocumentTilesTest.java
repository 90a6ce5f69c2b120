package org.ebok.documents.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.start.Urgency;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKind;
import org.ebok.archive.document.Purpose;
import org.ebok.documents.demand.Demand;
import org.junit.jupiter.api.Test;

class DocumentTilesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 19);

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
        BigDecimal open = new BigDecimal("300.00");
        OpenCharge charge = new OpenCharge(
                "L", "1", DUE.minusDays(40), "Opłaty", Optional.empty(), open, open, Currency.getInstance("PLN"));
        return DocumentTiles.demand(document, new Demand(List.of(charge), open), today)
                .urgency();
    }

    @Test
    void aDemandIsLateFromTheDayAfterItsLastOne() {
        assertThat(urgency(DUE)).isEqualTo(Urgency.DEADLINE);
        assertThat(urgency(DUE.plusDays(1))).isEqualTo(Urgency.LATE);
    }
}
