package org.ebok.central.internal.verify;

import java.util.List;

/**
 * A view of the contract, or its table.
 *
 * @param name in lower case
 * @param keys sets of columns that are different in each row
 * @param columns in the order of the manual; the first one names a row in a report
 */
record ContractView(String name, List<List<String>> keys, List<ContractColumn> columns) {

    /** The column that names a row. */
    String rowKey() {
        return columns.get(0).name();
    }

    /** Whether rows may belong to no customer: they are the operator's own. */
    boolean hasOperatorRows() {
        return columns.stream().anyMatch(column -> column.name().equals("customer_id") && column.nullable());
    }
}
