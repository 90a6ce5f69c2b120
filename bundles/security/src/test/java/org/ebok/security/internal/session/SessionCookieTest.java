package org.ebok.security.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
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

    @Test
    void ofMoreCookiesThanAreLookedAtNoneIs() {
        SessionCookie cookie = new SessionCookie(false);

        assertThat(cookie.readAll(request(3))).containsExactly(token, token, token);
        assertThat(cookie.readAll(request(4))).isEmpty();
        assertThat(cookie.readAll(request(0))).isEmpty();
    }

    private HttpServletRequest request(int cookies) {
        Cookie[] sent = Stream.generate(() -> new Cookie("ebok-session", token.value()))
                .limit(cookies)
                .toArray(Cookie[]::new);
        return (HttpServletRequest) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> sent.length == 0 ? null : sent);
    }
}
