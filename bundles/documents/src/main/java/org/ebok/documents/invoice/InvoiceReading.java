package org.ebok.documents.invoice;

import java.util.Locale;

/** What came of reading a document as an invoice. */
public sealed interface InvoiceReading {

    /**
     * A valid FA(3).
     *
     * @param invoice what it says
     */
    record Readable(Invoice invoice) implements InvoiceReading {}

    /**
     * Something that can only be downloaded.
     *
     * @param reason why
     */
    record NotReadable(Reason reason) implements InvoiceReading {}

    /** Why a document is not shown as an invoice. */
    enum Reason {
        /** An invoice of FA(1) or FA(2). */
        OLDER_FORM,
        /** It claims to be FA(3) and does not keep its schema, or ends too early. */
        INVALID,
        /** More than is read of one document. */
        TOO_LARGE,
        /** Something else. */
        NOT_AN_INVOICE;

        /** @return the word for it in answers */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
