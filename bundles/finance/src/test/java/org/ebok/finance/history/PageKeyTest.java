package org.ebok.finance.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
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
    @ValueSource(
            strings = {
                "",
                ":",
                "1",
                "1:",
                ":1",
                "a:b",
                "1:2:3",
                "99999999999999999999:1",
                "999999999999:1",
                "365241780471:1",
                "2932897:1",
                "-719163:1",
                "+1:2",
                "1:+2"
            })
    void whatWasTamperedWithIsNone(String text) {
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(PageKey.decode(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "żółw", "MjA3NDk6NzU=", " "})
    void whatIsNoKeyIsNone(String key) {
        assertThat(PageKey.decode(key)).isEmpty();
    }
}
