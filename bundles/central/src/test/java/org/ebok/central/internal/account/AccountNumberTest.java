package org.ebok.central.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    private static final String NUMBER = "61109010140000071219812874";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                "61 1090 1014 0000 0712 1981 2874",
                "PL61109010140000071219812874",
                " pl 61 1090 1014 0000 0712 1981 2874\t",
                "61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u202f2874",
                "61-1090-1014-0000-0712-1981-2874"
            })
    void isReadHoweverItIsWritten(String typed) {
        assertThat(AccountNumber.parse(typed)).hasValue(new AccountNumber(NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61109010140000071219812875",
                "16109010140000071219812874",
                "6110901014000007121981287",
                "611090101400000712198128740",
                "DE61109010140000071219812874",
                "PLPL61109010140000071219812874",
                "٦١١٠٩٠١٠١٤٠٠٠٠٠٧١٢١٩٨١٢٨٧٤",
                "PL",
                "number"
            })
    void isMistypedWhenItCannotBeOne(String typed) {
        assertThat(AccountNumber.parse(typed)).isEmpty();
    }

    @Test
    void isGroupedAsPeopleWriteIt() {
        assertThat(new AccountNumber(NUMBER).grouped()).isEqualTo("61 1090 1014 0000 0712 1981 2874");
    }
}
