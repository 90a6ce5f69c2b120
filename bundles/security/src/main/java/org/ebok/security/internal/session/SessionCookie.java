package org.ebok.security.internal.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/**
 * The cookie that carries a session token: out of reach of scripts, and never sent along by another site.
 *
 * @param secure whether it is sent over https only. Its name begins with {@code __Host-} then, and browsers take such a
 *     cookie from this host alone: no other host of the operator's domain can plant one (RFC 6265bis 4.1.3.2)
 */
record SessionCookie(boolean secure) {

    private static final int MOST = 3;

    String name() {
        return secure ? "__Host-ebok-session" : "ebok-session";
    }

    /**
     * The tokens of the request; another site of the same domain may have planted one beside ours. Of so many that not each
     * would be looked at, none is: a stranger's might be the first ones.
     */
    List<SessionToken> readAll(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        List<Cookie> ours = (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> name().equals(cookie.getName()))
                .toList();
        return ours.size() > MOST
                ? List.of()
                : ours.stream()
                        .flatMap(cookie -> SessionToken.parse(cookie.getValue()).stream())
                        .toList();
    }

    /** The header that sets the cookie until the browser closes. */
    String set(SessionToken token) {
        return header(token.value());
    }

    /** The header that removes the cookie. */
    String clear() {
        return header("") + "; Max-Age=0";
    }

    private String header(String value) {
        return name() + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
