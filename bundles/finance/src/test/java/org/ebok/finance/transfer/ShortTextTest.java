package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {

    @ParameterizedTest
    @CsvSource({
        "SM Nadmorska,SM Nadmorska",
        "Spółdzielnia Mieszkaniowa Nadmorska,SM Nadmorska",
        "SPÓŁDZIELNIA MIESZKANIOWA NADMORSKA,SM NADMORSKA",
        "Wspólnota Mieszkaniowa Morska 18,WM Morska 18",
        "Nadmorskie Przedsiębiorstwo Ciepłownicze,Nadmorskie P.",
        "Wodociągi i Kanalizacja w Gdyni,Wodociągi i",
        "Konstantynopolitańczykowianeczka,Konstantynopolitańcz"
    })
    void fitsANameIntoTwentyCharacters(String name, String expected) {
        assertThat(ShortText.fit(name, 20)).isEqualTo(expected);
    }

    @Test
    void theSeparatorAndControlCharactersBecomeSpaces() {
        assertThat(ShortText.fit(" a|b\r\nc\u00A0d ", 20)).isEqualTo("a b c d");
    }

    @Test
    void marksThatNobodySeesAreLeftOutAndLettersAreComposed() {
        assertThat(ShortText.fit("\u202E21\u202C Spo\u0301\u00ADłka\u200B", 20)).isEqualTo("21 Spółka");
        assertThat(ShortText.fit("a\u0085b", 20)).isEqualTo("a b");
    }

    @Test
    void aSurrogatePairIsNotTornApart() {
        assertThat(ShortText.fit("\uD83C\uDFE0".repeat(5), 5)).isEqualTo("\uD83C\uDFE0".repeat(2));
    }

    @Property
    void alwaysFitsAndNeverHoldsTheSeparator(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int length) {
        String fitted = ShortText.fit(text, length);

        assertThat(fitted.length()).isLessThanOrEqualTo(length);
        assertThat(fitted).doesNotContain("|").isEqualTo(fitted.strip());
    }
}
