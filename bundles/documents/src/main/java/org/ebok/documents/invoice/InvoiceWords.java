package org.ebok.documents.invoice;

import java.util.Map;
import java.util.Optional;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;

/** The words for the fields of an invoice and for the codes in them, in one language. */
final class InvoiceWords {

    private static final InvoiceWords POLISH = new InvoiceWords(Language.POLISH);
    private static final InvoiceWords ENGLISH = new InvoiceWords(Language.ENGLISH);

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

    private final Words words;

    private InvoiceWords(Language language) {
        this.words = Words.of(InvoiceWords.class, "invoice", language);
    }

    /** The words of a language. */
    static InvoiceWords of(Language language) {
        return language.choose(POLISH, ENGLISH);
    }

    Language language() {
        return words.language();
    }

    Optional<String> find(String key) {
        return words.find(key);
    }

    String get(String key) {
        return words.get(key);
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
