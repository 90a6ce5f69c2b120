package org.ebok.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "-,'-", "12;=1,12;'=1", "@x,'@x", "\uFF1D1,'\uFF1D1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String written) {
        assertThat(HarmlessText.of(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 866", "Opłaty za 11.2026", "a=b", "ul. Morska 18-20", ""})
    void anyOtherTextIsLeftAsItIs(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }
}
