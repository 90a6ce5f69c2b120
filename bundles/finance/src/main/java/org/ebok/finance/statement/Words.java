package org.ebok.finance.statement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The texts of the function in one language, for what is written on the server. */
public final class Words {

    private final Properties texts = new Properties();
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        String file = "/i18n/finance_" + language.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** English for {@code en}, Polish for everything else. */
    public static Words of(String language) {
        return new Words("en".equals(language) ? Locale.ENGLISH : Locale.forLanguageTag("pl"));
    }

    Locale language() {
        return language;
    }

    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key);
        }
        return text;
    }

    String get(String key, Map<String, String> values) {
        String text = get(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
