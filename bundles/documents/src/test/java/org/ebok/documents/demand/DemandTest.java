package org.ebok.documents.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.scope.CustomerId;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKind;
import org.ebok.archive.document.Purpose;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 5);

    private static Document demand(String amount) {
        return new Document(
                new DocumentId("1"),
                Optional.of(new CustomerId("17")),
                new DocumentKind("WEZW", "Wezwanie", "Demand", Purpose.DEMAND, Optional.empty()),
                "WEZW/1",
                "Wezwanie",
                ISSUED,
                Optional.of(ISSUED.plusDays(14)),
                Optional.of(new Document.Amount(new BigDecimal(amount), "PLN")),
                Optional.of("L"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OpenCharge charge(LocalDate day, String open) {
        return new OpenCharge(
                "L",
                day.toString(),
                day,
                "Opłaty",
                Optional.empty(),
                new BigDecimal("500.00"),
                new BigDecimal(open),
                Currency.getInstance("PLN"));
    }

    @Test
    void whatWasDueByThenAndIsOpenStillIsDemanded() {
        Demand state = Demand.of(
                demand("800.00"),
                List.of(
                        charge(ISSUED.minusDays(40), "300.00"),
                        charge(ISSUED, "500.00"),
                        charge(ISSUED.plusDays(1), "500.00")));
        assertThat(state.isPaid()).isFalse();
        assertThat(state.open()).isEqualByComparingTo("800.00");
        assertThat(state.entries()).hasSize(2);
    }

    @Test
    void whatIsDueLaterIsNotDemanded() {
        Demand state = Demand.of(demand("800.00"), List.of(charge(ISSUED.plusDays(1), "500.00")));
        assertThat(state.isPaid()).isTrue();
        assertThat(state.open()).isEqualByComparingTo("0");
    }

    @Test
    void neverMoreThanTheDemandSays() {
        Demand state = Demand.of(
                demand("400.00"),
                List.of(
                        charge(ISSUED.minusDays(60), "300.00"),
                        charge(ISSUED.minusDays(30), "300.00"),
                        charge(ISSUED.minusDays(1), "300.00")));
        assertThat(state.open()).isEqualByComparingTo("400.00");
        assertThat(state.entries()).hasSize(2);
    }
}
