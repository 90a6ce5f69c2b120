package org.ebok.api.text;

import java.util.Map;

/**
 * A text of the function with the values that go into it. The page chooses the language and writes money and days the way
 * its reader does.
 *
 * @param key key in the function's {@code i18n/<function>_<language>.properties}
 * @param values a value for each name in braces; a {@link PageValue.Count} named {@code count} chooses the plural form
 */
public record PageText(String key, Map<String, PageValue> values) {

    /** Keeps a copy of the values. */
    public PageText {
        values = Map.copyOf(values);
    }

    /**
     * @param key see {@link #key()}
     * @return a text without values
     */
    public static PageText of(String key) {
        return new PageText(key, Map.of());
    }
}
