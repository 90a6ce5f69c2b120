package org.ebok.api.text;

import java.util.Locale;

/** A language that the portal speaks. */
public enum Language {
    /** Polish, which everybody gets who asks for nothing else. */
    POLISH("pl"),
    /** English. */
    ENGLISH("en");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.forLanguageTag(code);
    }

    /**
     * The language of a code that came from outside.
     *
     * @param code two letters of ISO 639-1, may be null or anything
     * @return English for {@code en}, Polish for everything else
     */
    public static Language of(String code) {
        return ENGLISH.code().equals(code) ? ENGLISH : POLISH;
    }

    /** Its two letters of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** How dates and numbers are written in it. */
    public Locale locale() {
        return locale;
    }

    /** One of two things, by this language. */
    public <T> T choose(T polish, T english) {
        return this == ENGLISH ? english : polish;
    }
}
