package org.ebok.finance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParametersTest {

    @Test
    void whatIsNotGivenDoesNotNarrow() {
        assertThat(FilterParameters.parse(null, null, null, null)).isEqualTo(EntryFilter.ALL);
        assertThat(FilterParameters.parse("", " ", "", "  ")).isEqualTo(EntryFilter.ALL);
    }

    @Test
    void readsAllFour() {
        assertThat(FilterParameters.parse("2026-01-01", "2026-12-31", "payment", " BLIK "))
                .isEqualTo(new EntryFilter(
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Optional.of(EntryKind.PAYMENT),
                        Optional.of("BLIK")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "01.02.2026",
                "yesterday",
                "2026-1-1",
                "+999999999-01-01",
                "-0001-01-01",
                "0000-01-01",
                "2026-01-01T00:00",
                "２０２６-01-01"
            })
    void aDayThatIsNoneIsRefusedByName(String day) {
        assertRefused("from", () -> FilterParameters.parse(day, null, null, null));
        assertRefused("to", () -> FilterParameters.parse(null, day, null, null));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertRefused("to", () -> FilterParameters.parse("2026-02-01", "2026-01-31", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHARGE", "Charge", "gift", "charge,payment", "ı"})
    void aKindThatIsNoneIsRefused(String kind) {
        assertRefused("kind", () -> FilterParameters.parse(null, null, kind, null));
    }

    @Test
    void aTextIsBounded() {
        assertThat(FilterParameters.parse(null, null, null, "x".repeat(100)).text())
                .isPresent();
        assertRefused("text", () -> FilterParameters.parse(null, null, null, "x".repeat(101)));
        assertRefused("text", () -> FilterParameters.parse(null, null, null, "a\u0000b"));
    }

    private static void assertRefused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(Problem.BAD_REQUEST.code());
            assertThat(e.problem().field()).contains(field);
        });
    }
}
