package org.ebok.api.personal;

import java.io.IOException;
import java.util.List;

/** Rows about a person. Safe for use by many threads. */
public interface PersonalTable {

    /** @return what its files are called: lower-case latin letters, digits, hyphens and underscores; never null */
    String name();

    /** @return what it is, never null */
    PersonalText title();

    /** @return names of the columns, the same for the life of the table; never null */
    List<String> columns();

    /**
     * @param subject whose rows
     * @return about how many rows there are, by one statement: for whoever waits for them
     * @throws org.ebok.api.problem.ProblemException when it cannot be told now
     */
    long count(PersonalSubject subject);

    /**
     * Hands over the rows, one after another, as they are read: there may be hundreds of thousands of them, and they are
     * never in memory together.
     *
     * @param subject whose rows
     * @param rows takes them, in the thread of the caller
     * @throws IOException what {@code rows} throws, let through: the reader went away
     * @throws org.ebok.api.problem.ProblemException when the rows cannot be read; nothing of the archive is worth anything then
     */
    void read(PersonalSubject subject, Rows rows) throws IOException;

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {

        /**
         * @param values one for each column: {@code String}, {@code Long}, {@code Integer}, {@code BigDecimal}, {@code
         *     Boolean}, {@code LocalDate}, {@code OffsetDateTime} or null; the list is not kept
         * @throws IOException when they cannot be written
         * @throws IllegalArgumentException when the values are not as many as the columns, or one is of no such type
         */
        void row(List<?> values) throws IOException;
    }
}
