package org.ebok.central.internal.verify;

import java.util.List;
import org.ebok.api.central.Row;

/**
 * A view of the contract as it is read whole: which columns it has, of which types, and in which order its rows come.
 *
 * @param columns all of them, in the order of the manual
 * @param key the columns that tell each row from every other, in the order of the rows; empty when no columns do
 */
public record ContractTable(List<Column> columns, List<Column> key) {

    /** A column that can be read. */
    public record Column(String name, ColumnType type) {

        /** Its value in a row, null for none. */
        public Object read(Row row) {
            return type.read(row, name);
        }
    }

    /** @throws IllegalArgumentException when the contract has no such view */
    public static ContractTable of(String name) {
        ContractView view = Contract.VIEWS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract has no view " + name));
        // The last key of several is the one that rows are shown by: entries by ledger and day, not by identifier.
        List<String> key =
                view.keys().isEmpty() ? List.of() : view.keys().get(view.keys().size() - 1);
        List<Column> columns = view.columns().stream()
                .map(column -> new Column(column.name(), column.type()))
                .toList();
        return new ContractTable(
                columns, key.stream().map(one -> named(columns, one)).toList());
    }

    private static Column named(List<Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
