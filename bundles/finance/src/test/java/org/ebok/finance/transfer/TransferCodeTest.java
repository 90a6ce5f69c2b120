package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferCodeTest {

    private static final String TAX_ID = "9990000008";
    private static final String ACCOUNT = "61109010140000071219812874";

    @Test
    void hasTheNineFieldsOfTheRecommendation() {
        assertThat(code("1146.24", "SM Nadmorska", "204-00001-1 Mieszkanie").text())
                .isEqualTo("9990000008|PL|61109010140000071219812874|114624|SM Nadmorska|204-00001-1 Mieszkanie|||");
    }

    @ParameterizedTest
    @CsvSource({"0.01,000001", "0.5,000050", "5,000500", "9999.99,999999", "10000.00,000000", "123456.78,000000"})
    void theAmountIsSixDigitsOfGroszeOrLeftToThePayer(String amount, String digits) {
        TransferCode code = code(amount, "SM", "x");

        assertThat(code.text().split("\\|", -1)[3]).isEqualTo(digits);
        assertThat(code.amountTyped()).isEqualTo(digits.equals("000000"));
    }

    @Test
    void isNeverLongerThanAllowed() {
        String text = code("9999.99", "ż".repeat(300), "ź|".repeat(300)).text();

        assertThat(text.length()).isLessThanOrEqualTo(160);
        assertThat(text.split("\\|", -1)).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "611090101400000712198128", "6110901014000007121981287x", "61 1090 1014 0000 0712 1981 2874"
            })
    void anAccountIsNeverMadeToFit(String account) {
        assertThatThrownBy(() -> new TransferCode(TAX_ID, account, BigDecimal.ONE, "x", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001"})
    void anAmountIsNeverMadeToFit(String amount) {
        assertThatThrownBy(() -> code(amount, "x", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }

    private static TransferCode code(String amount, String name, String title) {
        return new TransferCode(TAX_ID, ACCOUNT, new BigDecimal(amount), name, title);
    }
}
