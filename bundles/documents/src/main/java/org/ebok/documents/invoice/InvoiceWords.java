package org.ebok.documents.invoice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words for the fields of an invoice and for the codes in them, in one language. */
final class InvoiceWords {

    private static final InvoiceWords POLISH = new InvoiceWords(Locale.forLanguageTag("pl"));
    private static final InvoiceWords ENGLISH = new InvoiceWords(Locale.ENGLISH);

    /** Which words the codes of a field have; fields of orders have those of lines. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("RodzajFaktury", "kind."),
            Map.entry("FormaPlatnosci", "form."),
            Map.entry("TypKorekty", "correction."),
            Map.entry("P_12", "rate."),
            Map.entry("P_12Z", "rate."),
            Map.entry("Rola", "role."),
            Map.entry("RolaPU", "authorised."),
            Map.entry("RodzajTransportu", "transport."),
            Map.entry("OpisLadunku", "load."),
            Map.entry("StatusInfoPodatnika", "status."),
            Map.entry("RachunekWlasnyBanku", "bank."));

    private final Properties texts = new Properties();
    private final Locale language;

    private InvoiceWords(Locale language) {
        this.language = language;
        String file = "invoice_" + language.getLanguage() + ".properties";
        try (Reader reader =
                new InputStreamReader(InvoiceWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** English for {@code en}, Polish for everything else. */
    static InvoiceWords of(String language) {
        return "en".equals(language) ? ENGLISH : POLISH;
    }

    Locale language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text " + key));
    }

    /** The short name of a field: our own, or else what the schema says of it, in Polish. */
    String label(String parent, String field) {
        return find("field." + parent + "/" + field)
                .or(() -> find("field." + field))
                .or(() -> Fa3Schema.get().words(parent, field))
                .orElse(field);
    }

    /** The short name of an attribute. */
    String attribute(String name) {
        return find("attribute." + name).orElse(name);
    }

    /** A code in words, where the values of a field are codes with words. */
    Optional<String> code(String field, String value) {
        String prefix = CODES.get(field);
        return prefix == null ? Optional.empty() : find(prefix + value.strip().replace(' ', '_'));
    }

    /** The value in words where it has some, else as it is. */
    String value(String field, String value) {
        return code(field, value).orElse(value);
    }
}
