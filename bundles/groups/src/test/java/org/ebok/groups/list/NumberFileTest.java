package org.ebok.groups.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ebok.groups.list.NumberFile.Numbered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFileTest {

    @Test
    void readsTheColumnOfNumbers() {
        assertThat(read("\uFEFFnazwa;Numer\r\n\"Zażółć; gęślą\";K1\r\nJaźń; K2 \r\n"))
                .containsExactly(new Numbered(2, "K1"), new Numbered(3, "K2"));
        assertThat(read("customer_number\nK1\n\nK2"))
                .extracting(Numbered::number)
                .containsExactly("K1", "K2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nazwa\\nK1 | line 1 names no column customer_number",
                "numer\\nK1\\nK2\\nK1 | line 4 has the customer number of line 2 again",
                "nazwa;numer\\nA;K1\\nB; | line 3 has no customer number",
                "numer | has no customer number",
                "numer\\n\\\"K1 | is no CSV file: a quote has no end",
            })
    void whatIsWrongIsSaidWithItsLine(String file, String said) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n").replace("\\\"", "\"")))
                .hasMessageContaining(said);
    }

    @Test
    void anotherEncodingIsSaidAndNotRead() {
        byte[] windows = "numer\nŁ1\n".getBytes(Charset.forName("windows-1250"));

        assertThatThrownBy(() -> NumberFile.read(windows)).hasMessageContaining("is not in UTF-8");
    }

    @Test
    void tooManyCustomersAreRefused() {
        assertThat(read(fileOf(100_000))).hasSize(100_000);
        assertThatThrownBy(() -> read(fileOf(100_001))).hasMessageContaining("has more than 100000 customers");
    }

    private static String fileOf(int customers) {
        return IntStream.range(0, customers).mapToObj(i -> "K" + i).collect(Collectors.joining("\n", "numer\n", ""));
    }

    private static java.util.List<Numbered> read(String file) {
        return NumberFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
