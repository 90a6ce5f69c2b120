package org.ebok.central.internal.account;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a Polish bank account (NRB) with right check digits.
 *
 * @param digits 26 digits
 */
record AccountNumber(String digits) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}-]");
    private static final Pattern COUNTRY = Pattern.compile("^PL", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("[0-9]{26}");
    private static final String PL = "2521";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The number as somebody typed it from a letter, empty when it is mistyped. */
    static Optional<AccountNumber> parse(String typed) {
        String text = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        return Optional.of(COUNTRY.matcher(text).replaceFirst(""))
                .filter(AccountNumber::hasRightCheckDigits)
                .map(AccountNumber::new);
    }

    /** ISO 13616: with the country and the two digits in front moved to its end, the number is 1 modulo 97. */
    private static boolean hasRightCheckDigits(String digits) {
        return FORM.matcher(digits).matches()
                && new BigInteger(digits.substring(2) + PL + digits.substring(0, 2))
                        .mod(MODULUS)
                        .equals(BigInteger.ONE);
    }

    /** The number as people write it: two digits, then groups of four. */
    String grouped() {
        return digits.substring(0, 2) + digits.substring(2).replaceAll("(.{4})", " $1");
    }
}
