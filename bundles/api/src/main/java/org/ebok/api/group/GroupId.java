package org.ebok.api.group;

import java.util.regex.Pattern;

/**
 * Names a group of customers, in rules, at the console and in addresses.
 *
 * @param value lower-case latin letters, digits and hyphens, starting with a letter, at most 40 characters
 */
public record GroupId(String value) implements Comparable<GroupId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException when {@code value} does not have the form described above */
    public GroupId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a name of a group: " + value);
        }
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
