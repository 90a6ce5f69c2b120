package org.ebok.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+48 58,'+48 58",
                "-2+3,'-2+3",
                "-,'-",
                "@SUM(A1),'@SUM(A1)",
                "\uFF1D1,'\uFF1D1",
                "12;=1,12;'=1",
                "a; @x,a;' @x"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String written) {
        assertThat(HarmlessText.of(text)).isEqualTo(written);
    }

    /** What stands before a sign and is not seen, and what begins a field or a line within the text. */
    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\u00A0=1+1", "\u200B=1+1", "\"=1+1", "'=1"})
    void whatIsNotSeenHidesNothing(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
        assertThat(HarmlessText.of("a; \"@x")).isEqualTo("a;' \"@x");
        assertThat(HarmlessText.of("a,=1+1,b")).isEqualTo("a,'=1+1,b");
        assertThat(HarmlessText.of("a\t=1")).isEqualTo("a\t'=1");
        assertThat(HarmlessText.of("a\r\n=1")).isEqualTo("a\r\n'=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 866", "Opłaty za 11.2026", "Opłata = 5", "Woda, 5 - 3; Opłata", "a=b", "ul. Morska 18-20", ""
            })
    void anyOtherTextIsLeftAsItIs(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }
}
