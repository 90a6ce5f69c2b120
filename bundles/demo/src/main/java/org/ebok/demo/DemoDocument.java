package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A document as in the contract's view {@code document}; its currency is PLN.
 *
 * @param customerId null for the operator's own
 * @param payable what is to be paid and where, null when nothing is
 * @param file null for a document registered without one
 * @param publication when customers see it
 * @param ksef what KSeF knows of it
 * @param settlements by medium, none unless it settles something
 */
record DemoDocument(
        String customerId,
        DocumentKind kind,
        String number,
        String title,
        LocalDate issuedOn,
        Payable payable,
        DemoFile file,
        Publication publication,
        Ksef ksef,
        List<DemoSettlement> settlements) {

    /**
     * An amount in a ledger.
     *
     * @param dueOn null when there is no such day
     * @param amount below zero when it is given back
     */
    record Payable(String ledgerId, LocalDate dueOn, BigDecimal amount) {}

    /**
     * How a document is published.
     *
     * @param releasedAt null for at once
     * @param batchId of documents made together, or null
     */
    record Publication(OffsetDateTime releasedAt, String batchId) {}

    /**
     * What an invoice has of KSeF.
     *
     * @param number null when it has none
     * @param code2 address of verification code II, null when it has none
     */
    record Ksef(String number, String code2) {}

    /** A document of which nothing more is known; {@code file} may be null. */
    static DemoDocument of(
            String customerId, DocumentKind kind, String number, String title, LocalDate issuedOn, DemoFile file) {
        return new DemoDocument(
                customerId,
                kind,
                number,
                title,
                issuedOn,
                new Payable(null, null, null),
                file,
                new Publication(null, null),
                new Ksef(null, null),
                List.of());
    }

    DemoDocument with(Payable to) {
        return new DemoDocument(customerId, kind, number, title, issuedOn, to, file, publication, ksef, settlements);
    }

    DemoDocument with(DemoFile content) {
        return new DemoDocument(
                customerId, kind, number, title, issuedOn, payable, content, publication, ksef, settlements);
    }

    DemoDocument with(Publication how) {
        return new DemoDocument(customerId, kind, number, title, issuedOn, payable, file, how, ksef, settlements);
    }

    DemoDocument with(Ksef of) {
        return new DemoDocument(customerId, kind, number, title, issuedOn, payable, file, publication, of, settlements);
    }

    DemoDocument with(List<DemoSettlement> figures) {
        return new DemoDocument(customerId, kind, number, title, issuedOn, payable, file, publication, ksef, figures);
    }

    /** The same one whatever the day the demo is made for, so that what was opened stays opened. */
    String id() {
        String owner = customerId == null ? "operator" : customerId;
        return owner + "-" + plainNumber() + "-" + issuedOn.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Returns the name of the file, null without a file. */
    String fileName() {
        return file == null ? null : plainNumber() + file.extension();
    }

    private String plainNumber() {
        return number.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
