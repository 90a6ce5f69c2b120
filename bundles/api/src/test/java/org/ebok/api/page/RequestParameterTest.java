package org.ebok.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.ebok.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestParameterTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u2003"})
    void anEmptyOneIsNone(String value) {
        RequestParameter parameter = new RequestParameter("from", value);

        assertThat(parameter.given()).isEmpty();
        assertThat(parameter.text(10)).isEmpty();
        assertThat(parameter.day()).isEmpty();
        assertThat(parameter.month()).isEmpty();
    }

    @Test
    void whiteSpaceAroundItDoesNotCount() {
        assertThat(of(" 2024-02-29 ").day()).contains(LocalDate.of(2024, 2, 29));
        assertThat(of(" 2026-11 ").month()).contains(YearMonth.of(2026, 11));
        assertThat(of(" Łódź ").text(4)).contains("Łódź");
    }

    @Test
    void twoWaysToWriteALetterAreOneAmongWordsAndTwoInANumber() {
        assertThat(of("Z\u0307").words(2)).contains("Ż");
        assertThat(of("Z\u0307").text(2)).contains("Z\u0307");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "0000-01-01",
                "26-01-01",
                "2026-1-1",
                "+2026-01-01",
                "2026-01-01T00:00",
                "x"
            })
    void aDayIsOneOfTheCalendar(String value) {
        assertNamed(of(value), RequestParameter::day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "1899-12", "0000-01", "2026-1", "2026-11-01", "x"})
    void aMonthIsOneOfTheCalendar(String value) {
        assertNamed(of(value), RequestParameter::month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcde", "a\0b", "a\nb", "a\u007f"})
    void aTextIsOfItsLengthAndHoldsNoControlCharacter(String value) {
        assertNamed(of(value), parameter -> parameter.text(4));
    }

    private static RequestParameter of(String value) {
        return new RequestParameter("field", value);
    }

    private static void assertNamed(RequestParameter parameter, Function<RequestParameter, Object> reading) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reading.apply(parameter))
                .satisfies(refused -> {
                    assertThat(refused.problem().code()).isEqualTo("bad-request");
                    assertThat(refused.problem().field()).contains("field");
                });
    }
}
