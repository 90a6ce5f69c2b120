package org.ebok.documents.invoice;

import io.swagger.v3.oas.annotations.media.Schema;

/** A structured invoice, or why it is not shown as one; told apart by {@code readable}. */
@Schema(oneOf = {InvoiceView.class, InvoiceAnswer.NotShown.class})
public sealed interface InvoiceAnswer permits InvoiceView, InvoiceAnswer.NotShown {

    /**
     * @param readable false
     * @param reason older-form, invalid, too-large or not-an-invoice
     */
    record NotShown(boolean readable, String reason) implements InvoiceAnswer {}
}
