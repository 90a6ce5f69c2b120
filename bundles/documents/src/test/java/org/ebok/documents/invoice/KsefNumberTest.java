package org.ebok.documents.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.ebok.documents.invoice.KsefNumber.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KsefNumberTest {

    private static final String NUMBER = "5265877635-20250826-0100001AF629-AF";

    private static State state(String text) {
        return new KsefNumber(text).state();
    }

    @Test
    void isValidWhenItsCheckDigitsAreRight() {
        assertThat(state(NUMBER)).isEqualTo(State.VALID);
        assertThat(state(" " + NUMBER + "\n")).isEqualTo(State.VALID);
    }

    @Test
    void oneWrongDigitIsFound() {
        for (int i = 0; i < NUMBER.length(); i++) {
            char wrong = NUMBER.charAt(i) == '1' ? '2' : '1';
            assertThat(state(NUMBER.substring(0, i) + wrong + NUMBER.substring(i + 1)))
                    .as("at %s", i)
                    .isEqualTo(State.WRONG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5265877635-20250826-0100001AF629-af",
                "5265877635-20250826-0100001AF629-A",
                "5265877635-20250826-0100001AF629-AFF",
                "5265877635202508260100001AF629AF",
                "x",
                "5265877635-20250826-0100001AF629-AFź",
                "<script>"
            })
    void whatIsNoNumberIsWrong(String text) {
        assertThat(state(text)).isEqualTo(State.WRONG);
    }

    @Test
    void oneOfTheFirstEditionCannotBeVerified() {
        String first = "5265877635-20220826-010000-1AF629-AF";
        assertThat(first).hasSize(36);
        assertThat(state(first)).isEqualTo(State.NOT_VERIFIABLE);
        assertThat(State.NOT_VERIFIABLE.code()).isEqualTo("not-verifiable");
    }

    @Test
    void aMissingNumberIsNoFault() {
        assertThat(Samples.NO_KSEF.state()).isEqualTo(State.ABSENT);
        assertThat(new KsefData(java.util.Optional.of(" "), java.util.Optional.empty()).state())
                .isEqualTo(State.ABSENT);
    }
}
