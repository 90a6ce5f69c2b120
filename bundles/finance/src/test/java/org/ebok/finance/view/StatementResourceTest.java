package org.ebok.finance.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementResourceTest {

    @Test
    void aSymbolInAFileNameHoldsNothingThatAHeaderDoesNotCarry() {
        assertThat(StatementResource.inAFileName("204-00001.1")).isEqualTo("204-00001.1");
        assertThat(StatementResource.inAFileName("a/../b\r\nX: 1\"; ż")).isEqualTo("a-..-b-X-1-");
        assertThat(StatementResource.inAFileName("s".repeat(9000))).hasSize(60);
    }
}
