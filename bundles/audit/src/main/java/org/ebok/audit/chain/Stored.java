package org.ebok.audit.chain;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record as the database has it.
 *
 * @param id its number
 * @param at when it was written
 * @param action what was done
 * @param values what can be about a person; empty when that was erased
 */
public record Stored(long id, OffsetDateTime at, String action, Optional<Values> values) {

    /**
     * What can be about a person.
     *
     * @param actor who
     * @param origin from where, empty when it was no request
     * @param subject to whom or what
     * @param before how it was before
     * @param after how it was afterwards
     * @param detail anything else
     * @param key of the digest, in hexadecimal digits
     */
    public record Values(
            String actor,
            String origin,
            String subject,
            Optional<String> before,
            Optional<String> after,
            String detail,
            String key) {

        private static final Pattern KEY = Pattern.compile("([0-9a-f]{2})+");

        Values withKey(String given) {
            return new Values(actor, origin, subject, before, after, detail, given);
        }

        /** Whether these are the values whose digest was taken; a key that is none has no digest. */
        boolean haveDigest(String digest) {
            return KEY.matcher(key).matches() && digest().equals(digest);
        }

        /** Tells nothing of the values to who has not got the key, which goes with them when they are erased. */
        String digest() {
            return new Digest(HexFormat.of().parseHex(key))
                    .text(actor)
                    .text(origin)
                    .text(subject)
                    .text(before)
                    .text(after)
                    .text(detail)
                    .finish();
        }
    }

    /** The link of this record after another one. */
    String link(Node node, Node.Head previous, String valueDigest) {
        return node.digest()
                .text(previous.hash())
                .number(previous.place() + 1)
                .number(id)
                .number(at.toEpochSecond())
                .number(at.get(ChronoField.MICRO_OF_SECOND))
                .text(action)
                .text(valueDigest)
                .finish();
    }
}
