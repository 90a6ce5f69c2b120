package org.ebok.central.internal.verify;

/** What can be wrong with a mapping. */
public enum Message {
    VIEW_MISSING(Severity.ERROR, "there is no such view"),
    VIEW_REFUSED(Severity.ERROR, "the portal's role may not read the view"),
    VIEW_FAILS(Severity.ERROR, "the view fails when it is read"),
    VIEW_EMPTY(Severity.WARNING, "the view has no rows, so nothing was learnt from it"),
    COLUMN_MISSING(Severity.ERROR, "there is no such column"),
    COLUMN_TYPE(Severity.ERROR, "the type is another one than the contract's"),
    NULL_VALUE(Severity.ERROR, "NULL where none is allowed"),
    BLANK_TEXT(Severity.ERROR, "an empty text where one is required"),
    PADDED_IDENTIFIER(Severity.ERROR, "spaces around the identifier, so that the portal does not find the row"),
    UNKNOWN_CODE(Severity.ERROR, "a code that the contract does not know"),
    UNKNOWN_CURRENCY(Severity.ERROR, "no currency code of ISO 4217"),
    TOO_MANY_DECIMALS(Severity.ERROR, "more decimals than the contract has"),
    DUPLICATE_KEY(Severity.ERROR, "several rows with the same key"),
    ORPHAN(Severity.ERROR, "what the row belongs to does not exist"),
    OTHER_CUSTOMER(Severity.ERROR, "another customer than the one of the row's ledger"),
    SEVERAL_CUSTOMERS(Severity.ERROR, "the same row under several customers"),
    BALANCE_MISSING(Severity.ERROR, "a ledger without a row in balance"),
    BALANCE_AMOUNT(Severity.ERROR, "not the sum of debit - credit of the ledger's entries"),
    OVERDUE_NEGATIVE(Severity.ERROR, "below zero"),
    OVERDUE_AMOUNT(Severity.ERROR, "not the unpaid part of the charges due before today"),
    OVERDUE_SINCE(Severity.ERROR, "not before today, or not there exactly when something is overdue"),
    NEXT_DUE(Severity.ERROR, "a day before today"),
    WHOLE_TABLE(Severity.WARNING, "a question of the portal would read a whole table"),
    NOT_CHECKED(Severity.WARNING, "not checked: it took too long");

    /** Whether a customer would meet it. */
    public enum Severity {
        /** The contract is broken. */
        ERROR,
        /** Worth a look. */
        WARNING
    }

    private final Severity severity;
    private final String text;

    Message(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    /** Whether it breaks the contract. */
    public Severity severity() {
        return severity;
    }

    /** In words. */
    public String text() {
        return text;
    }
}
