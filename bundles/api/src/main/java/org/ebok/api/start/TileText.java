package org.ebok.api.start;

import java.util.Map;

/**
 * A text of the function with the values that go into it. The page chooses the language and writes money and days the way
 * its reader does.
 *
 * @param key key in the function's {@code i18n/<function>_<language>.properties}
 * @param values a value for each name in braces; a {@link TileValue.Count} named {@code count} chooses the plural form
 */
public record TileText(String key, Map<String, TileValue> values) {

    /** Keeps a copy of the values. */
    public TileText {
        values = Map.copyOf(values);
    }

    /**
     * @param key see {@link #key()}
     * @return a text without values
     */
    public static TileText of(String key) {
        return new TileText(key, Map.of());
    }
}
