package org.ebok.web.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of one bundle in one language. */
final class Messages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    static Messages read(URL url) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(texts);
    }

    String get(String key) {
        return texts.get(key);
    }

    WebFile toFile() {
        try {
            return new WebFile(JSON.writeValueAsBytes(texts), MediaType.JSON);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
