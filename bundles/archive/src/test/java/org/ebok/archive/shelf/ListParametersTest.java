package org.ebok.archive.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.archive.document.DocumentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListParametersTest {

    private static final String LONGEST = "ż".repeat(100);

    @Test
    void aTextHasAHundredCharactersAtTheMost() {
        assertThat(ListParameters.filter(null, null, LONGEST).text()).contains(LONGEST);
        assertThatThrownBy(() -> ListParameters.filter(null, null, LONGEST + "a"))
                .hasMessageStartingWith("bad-request: text:");
    }

    @Test
    void aKindHasAHundredCharactersAtTheMost() {
        assertThat(ListParameters.filter(LONGEST, null, null).kind()).contains(LONGEST);
        assertThatThrownBy(() -> ListParameters.filter(LONGEST + "a", null, null))
                .hasMessageStartingWith("bad-request: kind:");
    }

    @Test
    void aYearIsItsDaysFromTheFirstToTheLast() {
        assertThat(ListParameters.filter("", "2025", " "))
                .isEqualTo(new DocumentFilter(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 1, 1)),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "0025", "20255", "-2025", "year"})
    void anotherYearThanOneOfFourDigitsIsRefused(String year) {
        assertThatThrownBy(() -> ListParameters.filter(null, year, null)).hasMessageStartingWith("bad-request: year:");
    }

    @Test
    void unreadIsTrueOrFalse() {
        assertThat(ListParameters.unread("true")).isTrue();
        assertThat(ListParameters.unread("false")).isFalse();
        assertThat(ListParameters.unread(null)).isFalse();
        assertThatThrownBy(() -> ListParameters.unread("yes")).hasMessageStartingWith("bad-request: unread:");
    }
}
