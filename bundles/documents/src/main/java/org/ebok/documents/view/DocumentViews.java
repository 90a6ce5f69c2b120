package org.ebok.documents.view;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.text.Language;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.Format;
import org.ebok.archive.view.FileView;
import org.ebok.archive.view.KindView;
import org.ebok.documents.demand.Demand;
import org.ebok.documents.settlement.Settlement;

/** Documents as the REST interface shows them. Amounts are decimal texts, so that no client rounds them. */
final class DocumentViews {

    private DocumentViews() {}

    /**
     * @param known whether it is known what of the demand is unpaid; if not, the rest is null or empty
     * @param paid whether nothing is
     * @param open what is, as a decimal text
     * @param entries the charges that are open
     * @param ledgerHref where to pay, null when no ledger is known
     */
    public record DemandView(boolean known, boolean paid, String open, List<EntryView> entries, String ledgerHref) {}

    /**
     * @param text what was charged
     * @param documentNumber number of the document behind it, null for none
     * @param day until when it was to be paid
     * @param amount what was charged
     * @param open what of it is unpaid
     * @param currency ISO 4217
     */
    public record EntryView(
            String text, String documentNumber, LocalDate day, String amount, String open, String currency) {}

    /**
     * @param id identifier
     * @param kind what it is
     * @param number its number
     * @param title its title
     * @param issuedOn day of issue
     * @param dueOn until when something is to be done, null for none
     * @param amount what it is about, null for nothing
     * @param currency ISO 4217, null without an amount
     * @param format pdf, xml or other; null for a document without a file
     * @param unread whether the reader has not opened it, and it is of the last 365 days
     * @param openedOn when the reader opened it first, null when never
     * @param demand the state of a payment demand, null for any other document
     */
    public record DocumentView(
            String id,
            KindView kind,
            String number,
            String title,
            LocalDate issuedOn,
            LocalDate dueOn,
            String amount,
            String currency,
            String format,
            boolean unread,
            OffsetDateTime openedOn,
            DemandView demand) {}

    /** @param href where the invoice can be read */
    public record InvoiceLink(String href) {}

    /**
     * @param meterId identifies the meter, null when it is not known
     * @param meterNumber number on the meter
     * @param unit unit of the values
     * @param fromOn day of the first reading, null when it is not known
     * @param fromValue its value, null when it is not known
     * @param toOn day of the last reading
     * @param toValue its value
     * @param consumption what was used
     */
    public record ReadingView(
            String meterId,
            String meterNumber,
            String unit,
            LocalDate fromOn,
            String fromValue,
            LocalDate toOn,
            String toValue,
            String consumption) {}

    /**
     * @param medium what is settled, null when the operator does not say
     * @param periodFrom first day, null when it is not known
     * @param periodTo last day, null when it is not known
     * @param advances paid in advance, null when it is not known
     * @param cost what it cost, null when it is not known
     * @param result above zero is to be paid, below zero was paid too much
     * @param currency ISO 4217
     * @param readings the readings used
     */
    public record SettlementView(
            String medium,
            LocalDate periodFrom,
            LocalDate periodTo,
            String advances,
            String cost,
            String result,
            String currency,
            List<ReadingView> readings) {}

    /**
     * @param asOf when the central database was read
     * @param id as in a list, with all that follows up to the demand
     * @param file its file, null when there is none, or it is broken
     * @param fileProblem missing, broken or not-what-it-claims; null when all is well
     * @param invoice where a structured invoice can be read, null for any other document
     * @param settlements figures of a settlement by medium, empty for any other document
     */
    public record DocumentDetails(
            OffsetDateTime asOf,
            String id,
            KindView kind,
            String number,
            String title,
            LocalDate issuedOn,
            LocalDate dueOn,
            String amount,
            String currency,
            String format,
            boolean unread,
            OffsetDateTime openedOn,
            DemandView demand,
            FileView file,
            String fileProblem,
            InvoiceLink invoice,
            List<SettlementView> settlements) {}

    static DocumentDetails details(
            OffsetDateTime asOf,
            DocumentView view,
            FileView file,
            String fileProblem,
            InvoiceLink invoice,
            List<SettlementView> settlements) {
        return new DocumentDetails(
                asOf,
                view.id(),
                view.kind(),
                view.number(),
                view.title(),
                view.issuedOn(),
                view.dueOn(),
                view.amount(),
                view.currency(),
                view.format(),
                view.unread(),
                view.openedOn(),
                view.demand(),
                file,
                fileProblem,
                invoice,
                settlements);
    }

    static DocumentView document(
            Document document,
            Language language,
            boolean unread,
            Optional<OffsetDateTime> openedOn,
            DemandView demand) {
        return new DocumentView(
                document.id().value(),
                KindView.of(document.kind(), language),
                document.number(),
                document.title(),
                document.issuedOn(),
                document.dueOn().orElse(null),
                document.amount().map(amount -> amount.value().toPlainString()).orElse(null),
                document.amount().map(Document.Amount::currency).orElse(null),
                document.format().map(Format::code).orElse(null),
                unread,
                openedOn.orElse(null),
                demand);
    }

    static DemandView demand(Document document, Optional<Demand> state) {
        String href = document.ledger()
                .map(ledger -> "/finance?ledger=" + URLEncoder.encode(ledger, StandardCharsets.UTF_8))
                .orElse(null);
        return state.map(demand -> new DemandView(
                        true,
                        demand.isPaid(),
                        demand.open().toPlainString(),
                        demand.entries().stream().map(DocumentViews::entry).toList(),
                        href))
                .orElse(new DemandView(false, false, null, List.of(), href));
    }

    private static EntryView entry(OpenCharge charge) {
        return new EntryView(
                charge.text(),
                charge.documentNumber().orElse(null),
                charge.day(),
                charge.amount().toPlainString(),
                charge.open().toPlainString(),
                charge.currency().getCurrencyCode());
    }

    static SettlementView settlement(Settlement settlement) {
        return new SettlementView(
                settlement.medium().orElse(null),
                settlement.periodFrom().orElse(null),
                settlement.periodTo().orElse(null),
                settlement.advances().map(BigDecimal::toPlainString).orElse(null),
                settlement.cost().map(BigDecimal::toPlainString).orElse(null),
                settlement.result().toPlainString(),
                settlement.currency(),
                settlement.readings().stream().map(DocumentViews::reading).toList());
    }

    private static ReadingView reading(Settlement.Reading reading) {
        return new ReadingView(
                reading.meterId().orElse(null),
                reading.meterNumber(),
                reading.unit(),
                reading.fromOn().orElse(null),
                reading.fromValue().map(BigDecimal::toPlainString).orElse(null),
                reading.toOn(),
                reading.toValue().toPlainString(),
                reading.consumption().toPlainString());
    }
}
