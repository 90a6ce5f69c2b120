package org.ebok.api.audit;

import java.util.Objects;

/**
 * Something that somebody did.
 *
 * @param actor who: the log-in name of an account, or {@code console:<name>}
 * @param action what, as stable words with dots: {@code account.created}
 * @param subject to whom or what: an identifier, never a secret
 * @param detail anything else worth keeping, may be empty; never a secret
 */
public record AuditEvent(String actor, String action, String subject, String detail) {

    /** @throws NullPointerException when a part is null */
    public AuditEvent {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
    }
}
