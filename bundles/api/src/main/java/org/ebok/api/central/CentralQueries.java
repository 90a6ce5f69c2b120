package org.ebok.api.central;

import java.time.LocalDate;

/**
 * Prepares statements over the central database. This is the only way to it: there is no data source to be had.
 *
 * <p>A statement is one {@code select} in SQL that every supported database understands. It
 * names the views of the contract in braces and its parameters with a colon:
 *
 * <pre>{@code select e.entry_id, e.debit from {ledger_entry} e where e.ledger_id = :ledger}</pre>
 *
 * <p>For each call the view in braces is narrowed to the rows of the scope ({@code customer_id in (…)}), so that a
 * statement cannot reach beyond it, however it is written. A view with the word {@code operator} before its name, {@code
 * {operator document}}, is narrowed to the rows that belong to no customer ({@code customer_id is null}): what the operator
 * keeps for everybody. Who may see those is for the function to ask. Rows come from views in braces and subqueries, each with an
 * alias, brought together by {@code join}; functions are those that compute; a dot joins
 * an alias to a column. Everything else is refused, among it comments, quoted names, several statements, and {@code with}, whose
 * parameters H2 mixes up from one call to the next. Safe for use
 * by many threads.
 */
public interface CentralQueries {

    /** A last day for what has none, in comparisons: the latest that every supported database knows. */
    LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /**
     * Checks a statement and prepares it for many calls. Meant to be called once, when a function starts, so that a wrong
     * statement stops the function instead of surprising a customer.
     *
     * @param sql the statement
     * @param reader makes a value of each row
     * @param <T> what a row becomes
     * @return the query, never null
     * @throws IllegalArgumentException when the statement breaks a rule above; the message names the rule and the place
     */
    <T> CentralQuery<T> prepare(String sql, RowReader<T> reader);

    /**
     * Prepares a statement for staff, whose scope is not one of customers: views in braces are read whole.
     *
     * @param sql the statement, under the same rules
     * @param reader makes a value of each row
     * @param <T> what a row becomes
     * @return the query, never null; it takes a scope of staff and no other
     * @throws IllegalArgumentException as above
     */
    <T> StaffQuery<T> prepareForStaff(String sql, RowReader<T> reader);
}
