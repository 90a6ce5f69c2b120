package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

    @Test
    void nip() {
        assertThat(CheckDigits.nip(526_025_099)).isEqualTo("5260250995");
        assertThat(CheckDigits.nip(0)).isEqualTo("0000000000");
    }

    @Test
    void nipWithoutCheckDigitIsPassedOver() {
        // 6 * 1 + 5 * 0 + 4 * 1 = 10: the remainder that has no digit.
        assertThat(CheckDigits.nip(100_001_000)).isEqualTo("1000010016");
    }

    @Test
    void nrb() {
        assertThat(CheckDigits.nrb("109010140000071219812874")).isEqualTo("61109010140000071219812874");
        assertThat(CheckDigits.nrb("102000000000000000000100")).isEqualTo("22102000000000000000000100");
    }
}
