package org.ebok.web.internal;

/** A language of the pages. */
enum Language {
    /** Polish, the default. */
    PL,
    /** English. */
    EN;

    /** The language of a code, Polish when the code is none. */
    static Language ofCode(String code) {
        return "en".equals(code) ? EN : PL;
    }

    String code() {
        return this == EN ? "en" : "pl";
    }
}
