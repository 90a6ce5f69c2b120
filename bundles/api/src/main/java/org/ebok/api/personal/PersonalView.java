package org.ebok.api.personal;

import java.util.HashMap;
import java.util.Map;

/**
 * Which rows of a view of the contract are a person's, in words of {@link org.ebok.api.central.CentralQueries} with the
 * alias {@code v} for the view.
 *
 * @param view name of the view
 * @param ofOperator whether the rows of the operator are meant, which belong to no customer; otherwise those of the scope
 * @param condition what else holds of them, empty for nothing; it may use the parameters {@code :now}, this moment, and
 *     {@code :for_ever}, a day that no other comes after
 * @param instead expressions that are read in place of columns, by name; not of columns that the rows are ordered by
 */
public record PersonalView(String view, boolean ofOperator, String condition, Map<String, String> instead) {

    /** Keeps a copy of the map. */
    public PersonalView {
        instead = Map.copyOf(instead);
    }

    /**
     * @param view name of the view
     * @return all of its rows in the scope
     */
    public static PersonalView of(String view) {
        return new PersonalView(view, false, "", Map.of());
    }

    /**
     * @param view name of the view
     * @return the operator's own rows of it; to be narrowed by {@link #where}
     */
    public static PersonalView ofOperator(String view) {
        return new PersonalView(view, true, "", Map.of());
    }

    /**
     * @param narrower a condition
     * @return those of the rows for which it holds
     */
    public PersonalView where(String narrower) {
        return new PersonalView(view, ofOperator, narrower, instead);
    }

    /**
     * @param column name of a column
     * @param expression what is read in place of it
     * @return the same rows with that
     */
    public PersonalView instead(String column, String expression) {
        Map<String, String> more = new HashMap<>(instead);
        more.put(column, expression);
        return new PersonalView(view, ofOperator, condition, more);
    }
}
