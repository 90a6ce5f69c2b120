package org.ebok.demo;

import java.math.BigInteger;

/** Numbers that pass the checks a form would make. */
final class CheckDigits {

    private static final int[] NIP_WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    /** The country code PL and two zeros, as ISO 13616 turns letters into digits. */
    private static final String PL00 = "252100";

    private CheckDigits() {}

    /**
     * Returns a Polish tax number (NIP): nine digits and their check digit.
     *
     * @param seed from 0; of the numbers starting there the first that has a check digit is taken
     */
    static String nip(int seed) {
        for (int number = seed; ; number++) {
            String digits = "%09d".formatted(number);
            int sum = 0;
            for (int i = 0; i < NIP_WEIGHTS.length; i++) {
                sum += NIP_WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
            }
            if (sum % 11 != 10) {
                return digits + sum % 11;
            }
        }
    }

    /**
     * Returns a Polish account number (NRB): two check digits by ISO 7064 MOD 97-10 and the rest, 26 digits in all.
     *
     * @param rest 24 digits: the bank's code and the account
     */
    static String nrb(String rest) {
        int remainder = new BigInteger(rest + PL00).mod(BigInteger.valueOf(97)).intValueExact();
        return "%02d".formatted(98 - remainder) + rest;
    }
}
