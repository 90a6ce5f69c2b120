package org.ebok.central.internal.verify;

import java.util.List;

/**
 * Something that is wrong, and where.
 *
 * @param message what
 * @param view in which view, several joined by a comma
 * @param column in which column, or columns; empty when it is about the whole view
 * @param rows keys of some rows
 * @param more whether there are more rows than those
 * @param detail what else is known, may be empty; never a value of a row
 */
public record Finding(Message message, String view, String column, List<String> rows, boolean more, String detail) {

    static Finding of(Message message, String view, String column, String detail) {
        return new Finding(message, view, column, List.of(), false, detail);
    }

    /** A column whose type in the database is another one. */
    static Finding ofType(ContractView view, ContractColumn column, String type) {
        String detail = type + " in place of " + column.type().label();
        return of(Message.COLUMN_TYPE, view.name(), column.name(), detail);
    }

    /** What is wrong in words. */
    public String text() {
        return detail.isEmpty() ? message.text() : message.text() + ": " + detail;
    }
}
