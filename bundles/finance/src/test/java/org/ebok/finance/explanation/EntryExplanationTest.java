package org.ebok.finance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ebok.api.explanation.Topic;
import org.ebok.api.text.PageText;
import org.ebok.finance.history.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryExplanationTest {

    private static BookedEntry entry(EntryKind kind, String amount, String document) {
        return new BookedEntry(
                "1",
                "L",
                "Mieszkanie",
                Currency.getInstance("PLN"),
                kind,
                "Zapis",
                LocalDate.of(2026, 11, 2),
                Optional.empty(),
                new BigDecimal(amount),
                Optional.ofNullable(document));
    }

    private static List<String> facts(BookedEntry entry) {
        return EntryExplanation.of(entry, Optional.empty()).facts().stream()
                .map(PageText::key)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTEREST", "CORRECTION", "OPENING", "OTHER"})
    void thatTheDataDoNotSayWhereItComesFromIsSaid(EntryKind kind) {
        assertThat(facts(entry(kind, "16.00", null))).contains("why.entry.alone");
        assertThat(facts(entry(kind, "16.00", "N/1"))).doesNotContain("why.entry.alone");
    }

    @Test
    void whatOthersKnowIsExpectedOfThem() {
        assertThat(EntryExplanation.of(entry(EntryKind.CHARGE, "16.00", null), Optional.empty())
                        .expected())
                .containsExactly(Topic.FEES);
        assertThat(EntryExplanation.of(entry(EntryKind.CHARGE, "16.00", "N/1"), Optional.empty())
                        .expected())
                .containsExactly(Topic.DOCUMENTS);
        assertThat(facts(entry(EntryKind.PAYMENT, "-16.00", null))).containsExactly("why.entry.booked");
    }

    @Test
    void aChargeIsPaidAndMoneyGivenBackIsNot() {
        assertThat(facts(entry(EntryKind.CHARGE, "16.00", null))).contains("why.entry.paid");
        assertThat(facts(entry(EntryKind.PAYMENT, "742.18", null))).doesNotContain("why.entry.paid");
    }
}
