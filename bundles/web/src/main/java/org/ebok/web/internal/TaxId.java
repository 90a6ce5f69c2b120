package org.ebok.web.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Polish tax number (NIP). Its tenth digit checks the nine before it: regulation of the Minister of Finance on tax
 * identification numbers, weights 6 5 7 2 3 4 5 6 7 modulo 11.
 */
final class TaxId {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");
    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    private TaxId() {}

    /** The ten digits of a number as people write it, empty when it is none or its check digit is wrong. */
    static Optional<String> parse(String text) {
        String digits = text.replaceAll("[\\s-]", "").replaceFirst("^PL", "");
        return FORM.matcher(digits).matches() && checkDigit(digits) == Character.digit(digits.charAt(9), 10)
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11;
    }
}
