package org.ebok.api.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A place in a list as clients keep it: a text that says nothing to them. It comes back from outside, so that it proves nothing:
 * it is of no use but with a scope.
 */
public final class OpaqueKey {

    private static final String BETWEEN = "\u001f";
    private static final int MOST_DIGITS = 40;

    private OpaqueKey() {}

    /**
     * @param parts texts, days, whole numbers and decimals that the rows are ordered by; none null
     * @return the key
     */
    public static String encode(Object... parts) {
        String text = Arrays.stream(parts)
                .map(part -> part instanceof BigDecimal decimal ? decimal.toPlainString() : part.toString())
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param key a key from outside
     * @param count how many parts it has
     * @param make makes the place of them
     * @param encode makes the key of the place again: what does not come back as it was is none
     * @param <K> the place
     * @return the place, empty when {@link #encode} has not made such a key
     */
    public static <K> Optional<K> decode(String key, int count, Function<Parts, K> make, Function<K, String> encode) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            String[] parts = text.split(BETWEEN, -1);
            if (parts.length != count || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            K place = make.apply(new Parts(parts));
            return encode.apply(place).equals(key) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The parts of a key; one that is of another type than it is asked for makes the key none. */
    public static final class Parts {

        private final String[] texts;

        private Parts(String[] texts) {
            this.texts = texts;
        }

        /**
         * @param number counted from 0
         * @return the part as it is
         */
        public String text(int number) {
            return texts[number];
        }

        /**
         * @param number counted from 0
         * @return the part as a day that every database has
         */
        public LocalDate day(int number) {
            LocalDate day = LocalDate.parse(texts[number]);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new DateTimeException("In no calendar of a database: " + day.getYear());
            }
            return day;
        }

        /**
         * @param number counted from 0
         * @return the part as a whole number
         */
        public long number(int number) {
            return Long.parseLong(texts[number]);
        }

        /**
         * @param number counted from 0
         * @return the part as a decimal of some digits: an exponent may stand for a billion of them
         */
        public BigDecimal decimal(int number) {
            if (texts[number].length() > MOST_DIGITS || !texts[number].matches("-?[0-9]+(\\.[0-9]+)?")) {
                throw new NumberFormatException("No decimal of a key");
            }
            return new BigDecimal(texts[number]);
        }
    }
}
