package org.ebok.api.central;

import java.util.Map;

/** How views of the central database look, for what the operator may add to them. Safe for use by many threads. */
public interface CentralViews {

    /**
     * @param view name of a view of the schema of the contract: lower-case letters and underscores
     * @return its columns by their names in lower case, in their order, without those that can be named in
     *     quotes alone; empty when there is no such view
     * @throws IllegalArgumentException when {@code view} is no such name
     * @throws CentralUnavailableException when the central database does not answer
     */
    Map<String, ColumnKind> columns(String view);
}
