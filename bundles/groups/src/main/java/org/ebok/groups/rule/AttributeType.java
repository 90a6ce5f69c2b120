package org.ebok.groups.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of an attribute are. */
public enum AttributeType {
    /** Any text, compared exactly. */
    TEXT("a text"),
    /** A number, compared as one. */
    NUMBER("a number, as 12 or 12.5"),
    /** A day. */
    DAY("a day, as 2026-01-31"),
    /** Yes or no. */
    FLAG("yes or no");

    private static final Map<String, Boolean> FLAGS =
            Map.of("yes", true, "no", false, "true", true, "false", false, "tak", true, "nie", false);

    // What every database can compare.
    private static final Pattern A_NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String words;

    AttributeType(String words) {
        this.words = words;
    }

    /** What a value has to be, for who wrote another one. */
    public String words() {
        return words;
    }

    /** Whether one value is less than another. */
    boolean hasOrder() {
        return this == NUMBER || this == DAY;
    }

    /** The value as the central database is asked for it, empty when the literal is none of this type. */
    Optional<Object> value(Literal literal) {
        if (this == TEXT) {
            return Optional.of(literal.text());
        }
        return literal.quoted() ? Optional.empty() : bare(literal.text());
    }

    private Optional<Object> bare(String text) {
        return switch (this) {
            case NUMBER -> Optional.of(text).filter(A_NUMBER.asMatchPredicate()).map(BigDecimal::new);
            case DAY -> Optional.of(text).filter(A_DAY.asMatchPredicate()).flatMap(AttributeType::day);
            default -> Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT)));
        };
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The type by which a literal of a rule that was found right is written: a text has quotes then. */
    static AttributeType of(Literal literal) {
        if (literal.quoted()) {
            return TEXT;
        }
        for (AttributeType type : new AttributeType[] {FLAG, DAY, NUMBER}) {
            if (type.value(literal).isPresent()) {
                return type;
            }
        }
        return TEXT;
    }

    /** The literal as it is kept: a text in quotes, so that it stays one. */
    Literal kept(Literal literal) {
        return new Literal(literal.text(), this == TEXT);
    }
}
