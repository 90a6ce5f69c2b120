package org.ebok.audit.view;

import java.time.OffsetDateTime;
import org.ebok.audit.chain.Stored;

/**
 * A record as clients see it. Where the values were erased, only the first three parts are there.
 *
 * @param id its number
 * @param at when it was written
 * @param action what was done
 * @param erased whether who, to whom and how were erased
 * @param actor who did it
 * @param origin the network that the request came from, empty when it was none
 * @param subject to whom or what
 * @param before how it was
 * @param after how it was afterwards
 * @param detail anything else
 */
public record AuditView(
        long id,
        OffsetDateTime at,
        String action,
        boolean erased,
        String actor,
        String origin,
        String subject,
        String before,
        String after,
        String detail) {

    static AuditView of(Stored record) {
        return record.values()
                .map(values -> new AuditView(
                        record.id(),
                        record.at(),
                        record.action(),
                        false,
                        values.actor(),
                        values.origin(),
                        values.subject(),
                        values.before().orElse(null),
                        values.after().orElse(null),
                        values.detail()))
                .orElseGet(() -> new AuditView(
                        record.id(), record.at(), record.action(), true, null, null, null, null, null, null));
    }
}
