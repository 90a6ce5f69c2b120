package org.ebok.api.personal;

import java.util.Objects;

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
}
