package org.ebok.archive.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.scope.CustomerId;

/**
 * A document of the operator, sent to a customer or kept for those who may see it.
 *
 * @param id identifies it
 * @param customer to whom it was sent, empty for the operator's own
 * @param kind what it is
 * @param number its number
 * @param title its title
 * @param issuedOn when it was issued
 * @param dueOn until when something is to be done
 * @param amount what it is about, with its currency
 * @param ledger identifier of the ledger that it concerns
 * @param format of its file, empty when it was registered without one
 * @param fileName the operator's name of the file
 * @param fileSize length of the file in bytes, where the operator knows
 * @param batch documents that were made together
 * @param ksefNumber number in KSeF, of an invoice that went through it
 * @param ksefCode2 address of the verification code II, where the issuer delivers it
 */
public record Document(
        DocumentId id,
        Optional<CustomerId> customer,
        DocumentKind kind,
        String number,
        String title,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        Optional<Amount> amount,
        Optional<String> ledger,
        Optional<Format> format,
        Optional<String> fileName,
        Optional<Long> fileSize,
        Optional<String> batch,
        Optional<String> ksefNumber,
        Optional<String> ksefCode2) {

    /**
     * An amount of money.
     *
     * @param value with two decimals
     * @param currency code of ISO 4217
     */
    public record Amount(BigDecimal value, String currency) {}

    /** Its place in a list. */
    public DocumentKey key() {
        return new DocumentKey(issuedOn, id.value());
    }
}
