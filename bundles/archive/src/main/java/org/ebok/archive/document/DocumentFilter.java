package org.ebok.archive.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Narrows a list of documents. What is empty does not narrow.
 *
 * @param kind code of a kind
 * @param from first day of issue
 * @param to last day of issue
 * @param text a part of the number or title, without regard to case
 */
public record DocumentFilter(
        Optional<String> kind, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> text) {

    /** Everything. */
    public static final DocumentFilter ALL =
            new DocumentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // Where a database was made with the locale C, its lower() knows no letters but those of English.
    private static final String CONTAINS = "lower(translate(%s, 'ĄĆĘŁŃÓŚŹŻ', 'ąćęłńóśźż')) like :text escape '!'";

    /** The condition over a document with the alias {@code d}; the parameters are those of {@link #parameters()}. */
    static final String CONDITION = """
            d.issued_on >= :from and d.issued_on <= :to
              and (:kind = '' or d.kind_code = :kind)
              and (:text = '' or %s or %s)""".formatted(CONTAINS.formatted("d.number"), CONTAINS.formatted("d.title"));

    /**
     * @param day a day
     * @return this filter without the documents that were issued before the day
     */
    public DocumentFilter since(LocalDate day) {
        LocalDate first = from.filter(begin -> begin.isAfter(day)).orElse(day);
        return new DocumentFilter(kind, Optional.of(first), to, text);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "from", from.orElse(FIRST_DAY),
                "to", to.orElse(LAST_DAY),
                "kind", kind.orElse(""),
                "text", text.map(DocumentFilter::pattern).orElse(""));
    }

    private static String pattern(String part) {
        return "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
