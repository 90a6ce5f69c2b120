package org.ebok.groups.rule;

/**
 * A value as it stands in a rule.
 *
 * @param text the value, without quotes
 * @param quoted whether it stands in quotes, and so is a text whatever it looks like
 */
public record Literal(String text, boolean quoted) {

    @Override
    public String toString() {
        return quoted ? "'" + text.replace("'", "''") + "'" : text;
    }
}
