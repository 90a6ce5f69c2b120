package org.ebok.archive.document;

import java.util.Optional;
import org.ebok.api.text.Language;

/**
 * A kind of documents, as the operator defines it.
 *
 * @param code the operator's code
 * @param titlePl its name in Polish
 * @param titleEn its name in English
 * @param purpose what the portal does with it
 * @param icon name of its icon, empty for none of its own
 */
public record DocumentKind(String code, String titlePl, String titleEn, Purpose purpose, Optional<String> icon) {

    /** Its name in a language. */
    public String title(Language language) {
        return language.choose(titlePl, titleEn);
    }
}
