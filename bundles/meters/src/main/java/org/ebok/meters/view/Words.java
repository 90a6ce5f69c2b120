package org.ebok.meters.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of the function in one language, for files that are written on the server. */
final class Words {

    private final Properties texts = new Properties();

    private Words(String language) {
        String file = "/i18n/meters_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** English for {@code en}, Polish for everything else. */
    static Words of(String language) {
        return new Words("en".equals(language) ? "en" : "pl");
    }

    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key);
        }
        return text;
    }
}
