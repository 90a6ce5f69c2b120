package org.ebok.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of a bundle in one language, for what is written on the server: files, letters, messages. They stand in the
 * {@code .properties} files, in UTF-8, that its pages read too. Safe for use by many threads.
 */
public final class Words {

    private final Properties texts;
    private final Language language;

    private Words(Properties texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /**
     * Reads the texts.
     *
     * @param owner a class of the bundle
     * @param name of its files without language and ending, as the class finds resources: {@code /i18n/finance}
     * @param language which of them
     * @return the texts
     * @throws IllegalArgumentException when the bundle has no such file
     */
    public static Words of(Class<?> owner, String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + " beside " + owner.getName());
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(texts, language);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /** A text that may be there or not. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * A text that has to be there.
     *
     * @throws IllegalStateException when it is not
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text " + key));
    }

    /**
     * A text with values in the place of their names in braces.
     *
     * @throws IllegalStateException when there is no such text
     */
    public String get(String key, Map<String, String> values) {
        String text = get(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
