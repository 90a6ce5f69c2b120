package org.ebok.api.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody did. Who asks for what the trail holds about a person finds it by the actor and the subject; put
 * nobody into the other parts who is neither.
 *
 * @param actor who: the log-in name of an account, or {@code console:<name>}; 200 characters at the most
 * @param action what, as stable words with dots: {@code account.created}; 100 characters at the most
 * @param subject to whom or what: an identifier, never a secret; 200 characters at the most
 * @param before how it was, where something was changed; never a secret
 * @param after how it is now, where something was changed; never a secret
 * @param detail anything else worth keeping, may be empty; never a secret
 */
public record AuditEvent(
        String actor, String action, String subject, Optional<String> before, Optional<String> after, String detail) {

    /** How many characters {@code before}, {@code after} and {@code detail} can have each. */
    public static final int LONGEST_TEXT = 100_000;

    /** @throws NullPointerException when a part is null */
    public AuditEvent {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(detail, "detail");
    }

    /** Something that changed nothing, or nothing of which it matters how it was. */
    public AuditEvent(String actor, String action, String subject, String detail) {
        this(actor, action, subject, Optional.empty(), Optional.empty(), detail);
    }

    /**
     * @param actor who
     * @param action what
     * @param subject to what
     * @param before how it was
     * @param after how it is now
     * @return the event of a change
     */
    public static AuditEvent change(String actor, String action, String subject, String before, String after) {
        return new AuditEvent(actor, action, subject, Optional.of(before), Optional.of(after), "");
    }
}
