package org.ebok.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {

    @Test
    void leadsToAPageOfThePortal() {
        assertThat(new PageLink(PageText.of("x"), "/finance?ledger=a%2Fb").href())
                .isEqualTo("/finance?ledger=a%2Fb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "finance",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example",
                "javascript:x"
            })
    void doesNotLeadElsewhere(String href) {
        assertThatThrownBy(() -> new PageLink(PageText.of("x"), href)).isInstanceOf(IllegalArgumentException.class);
    }
}
