package org.ebok.api.personal;

import java.util.Objects;
import org.ebok.api.text.Language;

/**
 * A few plain words in the languages of the portal.
 *
 * @param polish not null
 * @param english not null
 */
public record PersonalText(String polish, String english) {

    /** @throws NullPointerException when a text is null */
    public PersonalText {
        Objects.requireNonNull(polish, "polish");
        Objects.requireNonNull(english, "english");
    }

    /** The words in a language. */
    public String in(Language language) {
        return language.choose(polish, english);
    }
}
