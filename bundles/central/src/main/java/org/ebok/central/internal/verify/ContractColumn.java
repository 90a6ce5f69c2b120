package org.ebok.central.internal.verify;

import java.util.List;

/**
 * A column of a view.
 *
 * @param name in lower case
 * @param type of its values
 * @param nullable whether a row may have none
 * @param identifier whether the portal compares it with what a row had before
 * @param codes the values it may have, empty when it may have any
 */
record ContractColumn(String name, ColumnType type, boolean nullable, boolean identifier, List<String> codes) {

    static ContractColumn required(String name, ColumnType type) {
        return new ContractColumn(name, type, false, false, List.of());
    }

    static ContractColumn optional(String name, ColumnType type) {
        return new ContractColumn(name, type, true, false, List.of());
    }

    static ContractColumn identifier(String name) {
        return new ContractColumn(name, ColumnType.TEXT, false, true, List.of());
    }

    static ContractColumn optionalIdentifier(String name) {
        return new ContractColumn(name, ColumnType.TEXT, true, true, List.of());
    }

    static ContractColumn optionalCode(String name, String... codes) {
        return new ContractColumn(name, ColumnType.TEXT, true, false, List.of(codes));
    }

    static ContractColumn code(String name, String... codes) {
        return new ContractColumn(name, ColumnType.TEXT, false, false, List.of(codes));
    }
}
