package org.ebok.web.internal;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ebok.api.text.Language;
import org.osgi.framework.Bundle;

/** The files of one bundle, each read once. Goes with the bundle, so an update is seen at the next request. */
final class BundleFiles {

    private final Bundle bundle;
    private final Map<String, Optional<WebFile>> files = new ConcurrentHashMap<>();

    BundleFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The file at a path inside of the bundle, empty when there is none. */
    Optional<WebFile> find(String path) {
        Optional<WebFile> known = files.get(path);
        if (known != null) {
            return known;
        }
        Optional<WebFile> file = entry(path).map(WebFile::read);
        // Only what exists is kept: unknown paths are an outsider's to invent.
        file.ifPresent(found -> files.put(path, file));
        return file;
    }

    /** The texts of a language as a JSON object, empty when the bundle has none. */
    Optional<WebFile> messages(String name, Language language) {
        String path = "i18n/" + name + "_" + language.code() + ".properties";
        Optional<WebFile> known = files.get(path);
        if (known != null) {
            return known;
        }
        Optional<WebFile> texts = entry(path).map(Messages::read).map(Messages::toFile);
        texts.ifPresent(found -> files.put(path, texts));
        return texts;
    }

    /** One text of a language, the key itself when there is none. */
    String message(String name, Language language, String key) {
        return entry("i18n/" + name + "_" + language.code() + ".properties")
                .map(Messages::read)
                .map(messages -> messages.get(key))
                .orElse(key);
    }

    private Optional<URL> entry(String path) {
        boolean plain = !path.contains("..") && !path.contains("//") && !path.endsWith("/");
        return plain ? Optional.ofNullable(bundle.getEntry(path)) : Optional.empty();
    }
}
