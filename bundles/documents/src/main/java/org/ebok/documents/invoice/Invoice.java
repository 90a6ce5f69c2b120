package org.ebok.documents.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.text.Language;

/** A valid invoice of FA(3), as it was read. Safe for use by many threads. */
public final class Invoice {

    private static final int DAY = 10;

    private final Node root;
    private final byte[] sha256;

    Invoice(Node root, byte[] sha256) {
        this.root = root;
        this.sha256 = sha256;
    }

    Node root() {
        return root;
    }

    /** @return the number that the seller gave it */
    public String number() {
        return root.at("Fa").value("P_2");
    }

    /** @return the day of issue */
    public LocalDate issuedOn() {
        return LocalDate.parse(root.at("Fa").value("P_1").substring(0, DAY));
    }

    /** @return NIP of the seller */
    public String sellerTaxId() {
        return root.at("Podmiot1").at("DaneIdentyfikacyjne").value("NIP");
    }

    /**
     * @param ksef what is known of it beside the document
     * @return verification code I, of the stored bytes
     */
    public VerificationCode code(KsefData ksef) {
        return VerificationCode.one(sellerTaxId(), issuedOn(), sha256, ksef.number());
    }

    /**
     * @param language of the words for its fields
     * @param ksef what is known of it beside the document
     * @param home address that its codes are below, with a slash at the end
     * @return what a person reads, with the first lines
     */
    public InvoiceView view(Language language, KsefData ksef, String home) {
        return new InvoiceViews(this, InvoiceWords.of(language)).view(ksef, home);
    }

    /**
     * @param language of the words for its fields
     * @param after so many lines are left out
     * @param limit the most lines
     * @return the lines that follow
     */
    public InvoiceView.Lines lines(Language language, int after, int limit) {
        return new InvoiceLines(root.at("Fa"), InvoiceWords.of(language)).page(after, limit);
    }

    /**
     * @param language of the words for its fields
     * @return the root of all fields with as much in it as one answer holds
     */
    public Field.Page fields(Language language) {
        return new FieldTree(InvoiceWords.of(language)).whole(root);
    }

    /**
     * @param language of the words for its fields
     * @param at the place of a field
     * @param after so many of the fields in it are left out
     * @return the fields that follow in it; empty when there is no such place
     */
    public Optional<Field.Page> fields(Language language, String at, int after) {
        return new FieldTree(InvoiceWords.of(language)).page(root, at, after);
    }
}
