package org.ebok.security.internal.session;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** The cookie that carries a session token: out of reach of scripts, and never sent along by another site. */
final class SessionCookie {

    static final String NAME = "ebok-session";

    private static final int MOST = 3;

    private SessionCookie() {}

    /** The tokens of the request; another site of the same domain may have planted one beside ours. */
    static Stream<SessionToken> readAll(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> NAME.equals(cookie.getName()))
                .limit(MOST)
                .flatMap(cookie -> SessionToken.parse(cookie.getValue()).stream());
    }

    /** The header that sets the cookie until the browser closes. */
    static String set(SessionToken token, boolean secure) {
        return header(token.value(), secure);
    }

    /** The header that removes the cookie. */
    static String clear(boolean secure) {
        return header("", secure) + "; Max-Age=0";
    }

    private static String header(String value, boolean secure) {
        return NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
