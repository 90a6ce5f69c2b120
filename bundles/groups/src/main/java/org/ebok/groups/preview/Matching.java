package org.ebok.groups.preview;

import java.util.List;

/**
 * The customers of a rule or group.
 *
 * @param count how many there are
 * @param sample some of them, in the order of their identifiers
 */
public record Matching(long count, List<Somebody> sample) {

    /**
     * A customer, as staff know them.
     *
     * @param number printed on letters
     * @param name of the person or company, the number where there is none
     */
    public record Somebody(String number, String name) {}
}
