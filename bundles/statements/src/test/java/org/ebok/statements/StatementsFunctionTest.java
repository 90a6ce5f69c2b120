package org.ebok.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsFunctionTest {

    private static StatementsFunction with(String openKinds) {
        return new StatementsFunction(new ConfigurationForTest(openKinds));
    }

    @Test
    void withoutAnOpenKindTheFunctionIsForWhoHoldsThePermission() {
        assertThat(with("").permission()).contains("statements:read");
        assertThat(with(" , ").permission()).contains("statements:read");
    }

    @Test
    void withAnOpenKindItIsForAll() {
        assertThat(with("REGU").permission()).isEmpty();
    }

    @Test
    void thePermissionCanBeGrantedInBothCases() {
        assertThat(with("").permissions()).containsExactly("statements:read");
        assertThat(with("REGU").permissions()).containsExactly("statements:read");
    }
}
