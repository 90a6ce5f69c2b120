package org.ebok.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class OpenKindsTest {

    private static SortedSet<String> of(String openKinds) {
        return OpenKinds.of(new ConfigurationForTest(openKinds));
    }

    @Test
    void theCodesStandBetweenCommas() {
        assertThat(of("SPRA")).containsExactly("SPRA");
        assertThat(of(" SPRA , REGU,,SPRA,")).containsExactly("REGU", "SPRA");
        assertThat(of("Plan remontów")).containsExactly("Plan remontów");
    }

    @Test
    void whereNothingIsNamedNothingIsOpen() {
        assertThat(of("")).isEmpty();
        assertThat(of(" , ,")).isEmpty();
    }
}
