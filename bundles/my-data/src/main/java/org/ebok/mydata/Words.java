package org.ebok.mydata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.ebok.api.personal.PersonalText;

/** The texts of the function in one language, for what is written on the server. */
final class Words {

    private final Properties texts = new Properties();
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        String file = "/i18n/my-data_" + language.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** English for {@code en}, Polish for everything else. */
    static Words of(String language) {
        return new Words("en".equals(language) ? Locale.ENGLISH : Locale.forLanguageTag("pl"));
    }

    Locale language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals(Locale.ENGLISH);
    }

    String of(PersonalText text) {
        return isEnglish() ? text.english() : text.polish();
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
