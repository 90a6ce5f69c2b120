package org.ebok.web.internal;

import java.util.Locale;
import java.util.Map;

/**
 * What a file is, told by the end of its name.
 *
 * @param value the value of {@code Content-Type}
 * @param isText whether compressing it is worth while
 */
record MediaType(String value, boolean isText) {

    static final MediaType JSON = new MediaType("application/json", true);
    static final MediaType HTML = new MediaType("text/html; charset=utf-8", true);
    static final MediaType CSS = new MediaType("text/css; charset=utf-8", true);

    private static final MediaType UNKNOWN = new MediaType("application/octet-stream", false);
    private static final Map<String, MediaType> BY_ENDING = Map.of(
            "html", HTML,
            "css", CSS,
            "js", new MediaType("text/javascript; charset=utf-8", true),
            "json", JSON,
            "svg", new MediaType("image/svg+xml", true),
            "txt", new MediaType("text/plain; charset=utf-8", true),
            "png", new MediaType("image/png", false),
            "jpg", new MediaType("image/jpeg", false),
            "webp", new MediaType("image/webp", false),
            "woff2", new MediaType("font/woff2", false));

    static MediaType ofFile(String name) {
        if (name.endsWith("/NOTICE") || name.endsWith("/LICENSE")) {
            return BY_ENDING.get("txt");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
