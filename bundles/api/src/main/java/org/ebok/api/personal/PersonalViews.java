package org.ebok.api.personal;

/**
 * Makes tables of the views of the contract, each with all the columns that the contract names and no others. Safe for use by
 * many threads.
 */
public interface PersonalViews {

    /**
     * Prepares a table over a view. Meant to be called once, when a function starts. The rows are read in parts in the order
     * of the view's key, and between two parts no connection is held.
     *
     * @param rows which rows of which view
     * @param title what they are
     * @return the table, named as the view; never null
     * @throws IllegalArgumentException when the contract has no such view, or the condition breaks a rule of {@link
     *     org.ebok.api.central.CentralQueries}
     */
    PersonalTable table(PersonalView rows, PersonalText title);
}
