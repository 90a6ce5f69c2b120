package org.ebok.security.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    private final SessionToken token = SessionToken.random(new SecureRandom());

    /** What the prefix asks for: Secure, the path of the whole host, and no domain. */
    @Test
    void overHttpsNoOtherHostCanPlantIt() {
        assertThat(new SessionCookie(true).set(token).split("; "))
                .containsExactly(
                        "__Host-ebok-session=" + token.value(), "Path=/", "HttpOnly", "SameSite=Strict", "Secure");
        assertThat(new SessionCookie(true).clear())
                .startsWith("__Host-ebok-session=;")
                .contains("Max-Age=0");
    }

    @Test
    void withoutHttpsABrowserTakesItAllTheSame() {
        assertThat(new SessionCookie(false).set(token).split("; "))
                .containsExactly("ebok-session=" + token.value(), "Path=/", "HttpOnly", "SameSite=Strict");
    }
}
