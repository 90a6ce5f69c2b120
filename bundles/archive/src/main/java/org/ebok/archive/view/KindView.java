package org.ebok.archive.view;

import java.util.Locale;
import org.ebok.api.text.Language;
import org.ebok.archive.document.DocumentKind;

/**
 * A kind of documents in the REST interface.
 *
 * @param code the operator's code
 * @param title its name in the language asked for
 * @param icon name of its icon, null for none of its own
 * @param purpose invoice, settlement, demand, letter, statement or other
 */
public record KindView(String code, String title, String icon, String purpose) {

    /** A kind with its name in a language. */
    public static KindView of(DocumentKind kind, Language language) {
        return new KindView(
                kind.code(),
                kind.title(language),
                kind.icon().orElse(null),
                kind.purpose().name().toLowerCase(Locale.ROOT));
    }
}
