package org.ebok.finance.ledger;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The number of a Polish bank account (NRB), as the ERP holds it.
 *
 * @param number 26 digits when the ERP is right; without spaces
 */
public record BankAccount(String number) {

    private static final Pattern FORM = Pattern.compile("\\d{26}");
    private static final String PL = "2521";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Leaves out white space. */
    public BankAccount {
        number = number.replaceAll("\\s", "");
    }

    /** Whether the check digits are right: ISO 13616, the two digits in front make the number 1 modulo 97. */
    public boolean isValid() {
        return FORM.matcher(number).matches()
                && new BigInteger(number.substring(2) + PL + number.substring(0, 2))
                        .mod(MODULUS)
                        .equals(BigInteger.ONE);
    }

    /** The number as people read it: two digits, then groups of four; as it is when it has not 26 digits. */
    public String grouped() {
        return FORM.matcher(number).matches()
                ? number.substring(0, 2) + number.substring(2).replaceAll("(.{4})", " $1")
                : number;
    }
}
