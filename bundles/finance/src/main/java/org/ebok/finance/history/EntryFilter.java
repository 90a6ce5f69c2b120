package org.ebok.finance.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Narrows a history. What is empty does not narrow.
 *
 * @param from first day of booking
 * @param to last day of booking
 * @param kind what the entries are
 * @param text a part of the entry's text or document number, without regard to case
 */
public record EntryFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<EntryKind> kind, Optional<String> text) {

    /** Everything. */
    public static final EntryFilter ALL =
            new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // Where a database was made with the locale C, its lower() knows no letters but those of English.
    private static final String CONTAINS = "lower(translate(%s, 'ĄĆĘŁŃÓŚŹŻ', 'ąćęłńóśźż')) like :text escape '!'";

    /** The condition over an entry with the alias {@code b}; the parameters are those of {@link #parameters()}. */
    static final String CONDITION =
            """
            b.booked_on >= :from and b.booked_on <= :to
              and (:kind = '' or :kind = case
                when trim(b.kind) in ('CHARGE', 'PAYMENT', 'CORRECTION', 'INTEREST', 'OPENING') then trim(b.kind)
                else 'OTHER' end)
              and (:text = '' or %s or %s)""".formatted(CONTAINS.formatted("b.description"), CONTAINS.formatted("b.document_number"));

    LocalDate firstDay() {
        return from.orElse(FIRST_DAY);
    }

    LocalDate lastDay() {
        return to.orElse(LAST_DAY);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "from", firstDay(),
                "to", lastDay(),
                "kind", kind.map(Enum::name).orElse(""),
                "text", text.map(EntryFilter::pattern).orElse(""));
    }

    private static String pattern(String part) {
        return "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
