package org.ebok.audit.search;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which records; each part that is there narrows them.
 *
 * @param actor who did it
 * @param subject to whom or what
 * @param action what was done, or the beginning of it up to a dot: {@code group} for all that was done to groups
 * @param from not before this moment
 * @param until before this moment
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> subject,
        Optional<String> action,
        Optional<OffsetDateTime> from,
        Optional<OffsetDateTime> until) {

    /** All of them. */
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** For people; empty for all records. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        actor.ifPresent(value -> words.append(" actor ").append(value));
        subject.ifPresent(value -> words.append(" subject ").append(value));
        action.ifPresent(value -> words.append(" action ").append(value));
        from.ifPresent(value -> words.append(" from ").append(value));
        until.ifPresent(value -> words.append(" before ").append(value));
        return words.toString().strip();
    }

    /** The condition, empty or beginning with {@code and}. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        actor.ifPresent(value -> sql.append(" and v.actor = ?"));
        subject.ifPresent(value -> sql.append(" and v.subject = ?"));
        action.ifPresent(value -> sql.append(" and (r.action = ? or r.action like ? escape '!')"));
        from.ifPresent(value -> sql.append(" and r.recorded_at >= ?"));
        until.ifPresent(value -> sql.append(" and r.recorded_at < ?"));
        return sql.toString();
    }

    /** The values of the condition in their order. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        actor.ifPresent(values::add);
        subject.ifPresent(values::add);
        action.ifPresent(value -> {
            values.add(value);
            values.add(value.replaceAll("([!%_])", "!$1") + ".%");
        });
        from.ifPresent(values::add);
        until.ifPresent(values::add);
        return values;
    }
}
