package org.ebok.archive.document;

import java.util.Optional;

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

    /**
     * @param language {@code en}, or anything else for Polish
     * @return its name in the language
     */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titlePl;
    }
}
