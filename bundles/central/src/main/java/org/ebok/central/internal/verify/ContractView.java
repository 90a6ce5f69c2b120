package org.ebok.central.internal.verify;

import java.util.List;

/**
 * A view of the contract, or its table.
 *
 * @param name in lower case
 * @param keys sets of columns that are different in each row; the first one names a row in a report
 * @param columns in the order of the manual
 */
record ContractView(String name, List<List<String>> keys, List<ContractColumn> columns) {

    /** The column that names a row. */
    String rowKey() {
        return keys.get(0).get(0);
    }
}
