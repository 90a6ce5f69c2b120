package org.ebok.pdf.internal;

import java.util.Locale;

/** The words that documents bring themselves, by language. */
enum Wording {
    POLISH("pl", "tel. ", "NIP ", "Strona %d z "),
    ENGLISH("en", "phone ", "NIP ", "Page %d of ");

    private final String tag;
    private final String phone;
    private final String taxId;
    private final String page;

    Wording(String tag, String phone, String taxId, String page) {
        this.tag = tag;
        this.phone = phone;
        this.taxId = taxId;
        this.page = page;
    }

    /** The words in a language; English for any but Polish. */
    static Wording of(Locale language) {
        return language.getLanguage().equals(POLISH.tag) ? POLISH : ENGLISH;
    }

    /** The language, as documents name it. */
    String language() {
        return tag;
    }

    String phone(String number) {
        return phone + number;
    }

    String taxId(String number) {
        return taxId + number;
    }

    /** The number of a page, before that of the last one. */
    String page(int number) {
        return page.formatted(number);
    }
}
