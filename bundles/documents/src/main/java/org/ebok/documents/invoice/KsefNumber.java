package org.ebok.documents.invoice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number that KSeF gave an invoice.
 *
 * @param text as it was delivered, without spaces around it
 */
public record KsefNumber(String text) {

    private static final int SUMMED = 32;
    private static final String ISSUER_AND_DAY = "([1-9]\\d{9}|M\\d{9}|[A-Z]{3}\\d{7})-20\\d{6}-";
    private static final Pattern NUMBER = Pattern.compile(ISSUER_AND_DAY + "[0-9A-F]{12}-[0-9A-F]{2}");
    private static final Pattern FIRST_EDITION =
            Pattern.compile(ISSUER_AND_DAY + "[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{2}");

    /** What can be said of a number by itself. */
    public enum State {
        /** Its check digits are right. */
        VALID,
        /** It is no number of KSeF, or one with a mistake. */
        WRONG,
        /** One of 36 characters, of the first edition of KSeF: its check digits are of another rule. */
        NOT_VERIFIABLE,
        /** There is none, which is no fault: invoices to consumers are outside KSeF. */
        ABSENT;

        /** @return the word for it in answers */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Strips the text. */
    public KsefNumber {
        text = text.strip();
    }

    /** @return what can be said of the number by itself; never absent */
    public State state() {
        if (FIRST_EDITION.matcher(text).matches()) {
            return State.NOT_VERIFIABLE;
        }
        boolean right =
                NUMBER.matcher(text).matches() && text.endsWith("-%02X".formatted(checksum(text.substring(0, SUMMED))));
        return right ? State.VALID : State.WRONG;
    }

    /** CRC-8 with the polynomial 0x07 and the initial value 0. */
    private static int checksum(String text) {
        int sum = 0;
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            sum ^= letter & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 0x80) == 0 ? sum << 1 : sum << 1 ^ 0x07;
            }
            sum &= 0xff;
        }
        return sum;
    }
}
