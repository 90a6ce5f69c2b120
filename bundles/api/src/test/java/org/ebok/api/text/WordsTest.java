package org.ebok.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static Words words(Language language) {
        return Words.of(WordsTest.class, "words", language);
    }

    @Test
    void areReadInTheirLanguage() {
        assertThat(words(Language.POLISH).get("title")).isEqualTo("Wyciąg");
        assertThat(words(Language.ENGLISH).get("title")).isEqualTo("Statement");
        assertThat(words(Language.ENGLISH).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void takeValuesForNames() {
        assertThat(words(Language.POLISH).get("greeting", Map.of("name", "Łucjo")))
                .isEqualTo("Dzień dobry, Łucjo! Łucjo?");
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(words(Language.ENGLISH).find("greeting")).isEmpty();
        assertThatThrownBy(() -> words(Language.ENGLISH).get("greeting")).hasMessage("No text greeting");
        assertThatThrownBy(() -> Words.of(WordsTest.class, "none", Language.POLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none_pl.properties");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"pl", "", "de", "EN", "en-GB", "\u0000"})
    void whoAsksForNothingElseGetsPolish(String code) {
        assertThat(Language.of(code)).isEqualTo(Language.POLISH);
    }

    @Test
    void aLanguageHasItsCodeAndItsLocale() {
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Language.POLISH.code()).isEqualTo("pl");
        assertThat(Language.POLISH.choose("a", "b")).isEqualTo("a");
        assertThat(Language.ENGLISH.choose("a", "b")).isEqualTo("b");
    }
}
