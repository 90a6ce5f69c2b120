package org.ebok.central.internal.verify;

/** What can be wrong with a mapping. */
public enum Message {
    VIEW_MISSING(Severity.ERROR, "there is no such view"),
    VIEW_ABSENT(Severity.WARNING, "there is no such view, and no installed function asks for it"),
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
    OTHER_CUSTOMER(Severity.ERROR, "another customer than the one of the row's ledger or document"),
    SEVERAL_CUSTOMERS(Severity.ERROR, "the same row under several customers"),
    WRONG_AUDIENCE(Severity.ERROR, "a customer where there must be none, or none where there must be one"),
    NO_CURRENCY(Severity.ERROR, "an amount without its currency"),
    PART_SIZE(Severity.ERROR, "a part of less than 1 byte or more than 1048576 bytes"),
    PART_LENGTH(Severity.ERROR, "a part of another length than it says"),
    PART_NUMBERS(Severity.ERROR, "the parts of a file are not numbered 1, 2, 3 and so on"),
    FILE_SIZE(Severity.ERROR, "the parts of a file together are of another size than the document says"),
    NO_FILE(Severity.ERROR, "a format and no part of a file, or parts and no format"),
    PERIOD_ENDS_BEFORE(Severity.ERROR, "a period that ends before it begins"),
    METER_OF_NOTHING(Severity.ERROR, "a meter of neither premises nor a ledger"),
    NOT_OF_HOLDER(Severity.ERROR, "of a time in which the customer did not hold the premises"),
    FEW_PREMISES(Severity.ERROR, "an average of fewer than 6 premises"),
    SEVERAL_HOLDERS(Severity.WARNING, "premises that another customer holds at the same time (overlapping titles)"),
    LOWER_READING(Severity.WARNING, "a reading below the one before, with no end of the register between them"),
    METER_NOT_THERE(Severity.WARNING, "a reading of a day on which the meter was not in place"),
    NO_TARIFF(Severity.WARNING, "a charge without a tariff"),
    UNLIKE_RATE(Severity.WARNING, "an amount that is not the quantity times the rate, rounded to 0.01"),
    BANK_ACCOUNT(
            Severity.WARNING,
            "no account number of 26 digits: nobody can pay into it, and the portal does not know it"),
    INBOX_MISSING(Severity.WARNING, "there is no inbox, so nothing that customers submit could reach the ERP"),
    INBOX_REFUSED(Severity.ERROR, "the portal's role may not write to the inbox"),
    INBOX_KEY(Severity.ERROR, "the same submission could be there twice"),
    INBOX_COLUMN(Severity.ERROR, "a value is required, and the portal gives none"),
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
