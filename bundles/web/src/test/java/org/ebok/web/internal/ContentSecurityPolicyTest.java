package org.ebok.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    @Test
    void allowsTheImportMapByItsHash() {
        String policy = ContentSecurityPolicy.of("<script type=\"importmap\">{}</script>");

        // printf '{}' | openssl dgst -sha256 -binary | base64
        assertThat(policy).contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';");
        assertThat(policy).doesNotContain("unsafe");
    }

    @Test
    void doesNotServeAShellWithoutAnImportMap() {
        assertThatThrownBy(() -> ContentSecurityPolicy.of("<html></html>")).isInstanceOf(IllegalStateException.class);
    }
}
