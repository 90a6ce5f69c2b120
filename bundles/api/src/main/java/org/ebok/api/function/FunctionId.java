package org.ebok.api.function;

import java.util.regex.Pattern;

/**
 * Identifies a function: the path segment of its endpoint ({@code /api/<id>}), of its page and of its UI module, and the
 * name it is granted and revoked by.
 *
 * @param value lower-case latin letters, digits and hyphens, starting with a letter, at most 40 characters
 */
public record FunctionId(String value) implements Comparable<FunctionId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException when {@code value} does not have the form described above */
    public FunctionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a function id: " + value);
        }
    }

    @Override
    public int compareTo(FunctionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
