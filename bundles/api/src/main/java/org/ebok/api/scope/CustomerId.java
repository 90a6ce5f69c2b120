package org.ebok.api.scope;

/**
 * Identifies a customer in the central database. The text is the ERP's own and opaque: a number, a code or a UUID.
 *
 * @param value not blank, at most 100 characters
 */
public record CustomerId(String value) implements Comparable<CustomerId> {

    /** @throws IllegalArgumentException when {@code value} is null, blank or longer than 100 characters */
    public CustomerId {
        if (value == null || value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("Not a customer id");
        }
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }
}
