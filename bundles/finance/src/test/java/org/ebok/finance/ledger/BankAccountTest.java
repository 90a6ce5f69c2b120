package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    @Test
    void isGroupedAsPeopleReadIt() {
        assertThat(new BankAccount("61109010140000071219812874").grouped())
                .isEqualTo("61 1090 1014 0000 0712 1981 2874");
    }

    @Test
    void spacesDoNotCount() {
        assertThat(new BankAccount("61 1090 1014 0000 0712 1981 2874 ").number())
                .isEqualTo("61109010140000071219812874");
    }

    @Test
    void checkDigitsThatFitAreValid() {
        assertThat(new BankAccount("61109010140000071219812874").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61109010140000071219812875",
                "16109010140000071219812874",
                "6110901014000007121981287",
                "611090101400000712198128740",
                "PL611090101400000712198128",
                ""
            })
    void oneWrongDigitOrAnotherLengthIsNot(String number) {
        assertThat(new BankAccount(number).isValid()).isFalse();
        assertThat(new BankAccount(number).grouped()).isNotNull();
    }
}
