package org.ebok.finance.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @Test
    void comesBackAsItWas() {
        PageKey key = new PageKey(LocalDate.of(2026, 11, 24), 77);

        assertThat(PageKey.decode(key.encode())).contains(key);
        assertThat(PageKey.decode(PageKey.NEWEST.encode())).contains(PageKey.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "żółw", "MjA3NDk6NzU=", " "})
    void whatIsNoKeyIsNone(String key) {
        assertThat(PageKey.decode(key)).isEmpty();
    }
}
