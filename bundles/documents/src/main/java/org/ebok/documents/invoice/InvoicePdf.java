package org.ebok.documents.invoice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.api.text.Language;
import org.ebok.documents.invoice.InvoiceView.Account;
import org.ebok.documents.invoice.InvoiceView.Correction;
import org.ebok.documents.invoice.InvoiceView.Entry;
import org.ebok.documents.invoice.InvoiceView.Line;
import org.ebok.documents.invoice.InvoiceView.Party;
import org.ebok.documents.invoice.InvoiceView.Payment;
import org.ebok.documents.invoice.InvoiceView.Settlement;
import org.ebok.documents.invoice.InvoiceView.Vat;

/** An invoice as PDF: what a person reads, its verification codes, and all fields at the end, so that nothing is left out. */
public final class InvoicePdf {

    private static final int LINES_AT_ONCE = 200;

    private final PdfDocuments documents;

    /** @param documents makes the PDF */
    public InvoicePdf(PdfDocuments documents) {
        this.documents = documents;
    }

    /**
     * Writes an invoice, page by page.
     *
     * @param invoice what to write
     * @param ksef what is known of it beside the document
     * @param language {@code en} for English, Polish for everything else
     * @param out where to; flushed but not closed
     * @throws IOException when the stream fails
     */
    public void write(Invoice invoice, KsefData ksef, Language language, OutputStream out) throws IOException {
        InvoiceWords words = InvoiceWords.of(language);
        InvoiceView view = invoice.view(language, ksef, "");
        String title = view.type().label() + " " + view.number();
        try (PdfDocument document = documents.begin(out, title, words.language().locale())) {
            new Writing(document, words).write(invoice, view, ksef);
            document.finish();
        }
    }

    /** One document being written. */
    private static final class Writing {

        private final PdfDocument document;
        private final InvoiceWords words;
        private final PrintedValues print;

        Writing(PdfDocument document, InvoiceWords words) {
            this.document = document;
            this.words = words;
            this.print = new PrintedValues(words.language().locale());
        }

        void write(Invoice invoice, InvoiceView view, KsefData ksef) throws IOException {
            head(view);
            party("pdf.seller", view.seller());
            party("pdf.buyer", view.buyer());
            for (Party party : view.others()) {
                party("pdf.other", party);
            }
            if (view.corrects() != null) {
                corrects(view.corrects());
            }
            if (view.lineCount() > 0) {
                InvoiceLines lines = new InvoiceLines(invoice.root().at("Fa"), words);
                lines("pdf.lines", lines);
            }
            if (view.order() != null) {
                fact("field.WartoscZamowienia", print.amount(view.order().value()));
                lines("pdf.order", InvoiceLines.ofOrder(invoice.root().at("Fa").at("Zamowienie"), words));
            }
            vat(view);
            document.fact(words.get("field.P_15"), print.amount(view.total()) + "\u00A0" + view.currency());
            if (view.settlement() != null) {
                settlement(view.settlement());
            }
            if (view.payment() != null) {
                payment(view.payment());
            }
            for (String advance : view.advances()) {
                fact("field.FakturaZaliczkowa", advance);
            }
            paragraphs("pdf.annotations", view.annotations());
            entries("field.WarunkiTransakcji", view.terms());
            entries("field.DodatkowyOpis", view.notes());
            paragraphs("field.Stopka", view.footer());
            codes(invoice, ksef);
            document.paragraph(words.get("pdf.all"));
            new FieldRows(document, words).write(invoice.root());
        }

        private void head(InvoiceView view) throws IOException {
            fact("field.P_2", view.number());
            fact("field.RodzajFaktury", view.type().label());
            fact("field.P_1", print.day(view.issuedOn()));
            fact("field.P_1M", view.issuedAt());
            for (Entry date : view.dates()) {
                document.fact(date.label(), print.day(date.value()));
            }
            fact("field.KodWaluty", view.currency());
            if (view.ksef().number() != null) {
                document.fact(
                        words.get("pdf.ksef"),
                        view.ksef().number() + " ("
                                + words.get("pdf.ksef." + view.ksef().state()) + ")");
            }
        }

        private void party(String title, Party party) throws IOException {
            document.paragraph(party.role() == null ? words.get(title) : words.get(title) + ": " + party.role());
            fact("field.Nazwa", party.name());
            fact("pdf.tax-id", party.taxId());
            fact(
                    "field.Adres",
                    InvoiceViews.joined(Stream.concat(party.address().stream(), Stream.of(country(party)))));
            fact("field.AdresKoresp", InvoiceViews.joined(party.mailing().stream()));
            fact("field.DaneKontaktowe", InvoiceViews.joined(party.contacts().stream()));
            fact("field.NrKlienta", party.customerNumber());
            for (Entry remark : party.remarks()) {
                document.fact(remark.label(), remark.value());
            }
        }

        private static String country(Party party) {
            return Optional.ofNullable(party.country()).orElse("");
        }

        private void corrects(Correction correction) throws IOException {
            document.paragraph(words.get("pdf.corrects"));
            fact("field.PrzyczynaKorekty", correction.reason());
            fact("field.TypKorekty", correction.type());
            fact("field.OkresFaKorygowanej", correction.period());
            fact("field.NrFaKorygowany", correction.rightNumber());
            fact("field.P_15ZK", print.amount(correction.totalBefore()));
            fact("field.KursWalutyZK", correction.rateBefore());
            for (InvoiceView.Corrected invoice : correction.invoices()) {
                document.fact(
                        words.get("field.DaneFaKorygowanej"),
                        InvoiceViews.joined(
                                Stream.of(invoice.number(), print.day(invoice.issuedOn()), invoice.ksef())));
            }
            if (correction.seller() != null) {
                party("pdf.seller-before", correction.seller());
            }
            for (Party buyer : correction.buyers()) {
                party("pdf.buyer-before", buyer);
            }
        }

        private void lines(String title, InvoiceLines lines) throws IOException {
            document.paragraph(words.get(title));
            document.table(List.of(
                    new PdfColumn(words.get("pdf.no"), 6, true),
                    new PdfColumn(words.get("pdf.name"), 34, false),
                    new PdfColumn(words.get("pdf.quantity"), 10, true),
                    new PdfColumn(words.get("pdf.unit"), 7, false),
                    new PdfColumn(words.get("pdf.price"), 12, true),
                    new PdfColumn(words.get("pdf.rate"), 9, false),
                    new PdfColumn(words.get("pdf.net"), 12, true),
                    new PdfColumn(words.get("pdf.gross"), 12, true)));
            Integer next = 0;
            while (next != null) {
                InvoiceView.Lines page = lines.page(next, LINES_AT_ONCE);
                for (Line line : page.lines()) {
                    document.row(List.of(
                            text(line.no()),
                            name(line),
                            print.quantity(line.quantity()),
                            text(line.unit()),
                            print.amount(line.unitPrice()),
                            text(line.rate()),
                            print.amount(line.net()),
                            print.amount(line.gross())));
                }
                next = page.next();
            }
        }

        private String name(Line line) {
            List<String> parts = new ArrayList<>();
            if (line.state() != null) {
                parts.add("[" + words.get("pdf." + line.state()) + "]");
            }
            if (line.name() != null) {
                parts.add(line.name());
            }
            for (Entry extra : line.extra()) {
                parts.add(extra.label() + ": " + extra.value());
            }
            return String.join("\n", parts);
        }

        private void vat(InvoiceView view) throws IOException {
            if (view.vat().isEmpty()) {
                return;
            }
            document.paragraph(words.get("pdf.vat"));
            document.table(List.of(
                    new PdfColumn(words.get("pdf.rate"), 40, false),
                    new PdfColumn(words.get("pdf.net"), 20, true),
                    new PdfColumn(words.get("pdf.tax"), 20, true),
                    new PdfColumn(words.get("pdf.tax-pln"), 20, true)));
            for (Vat row : view.vat()) {
                document.row(List.of(
                        row.rate(), print.amount(row.net()), print.amount(row.tax()), print.amount(row.taxInPln())));
            }
        }

        private void settlement(Settlement settlement) throws IOException {
            for (InvoiceView.Part part : settlement.charges()) {
                document.fact(words.get("field.Obciazenia"), print.amount(part.amount()) + ", " + part.reason());
            }
            fact("field.SumaObciazen", print.amount(settlement.chargeTotal()));
            for (InvoiceView.Part part : settlement.deductions()) {
                document.fact(words.get("field.Odliczenia"), print.amount(part.amount()) + ", " + part.reason());
            }
            fact("field.SumaOdliczen", print.amount(settlement.deductionTotal()));
            fact("field.DoZaplaty", print.amount(settlement.toPay()));
            fact("field.DoRozliczenia", print.amount(settlement.toSettle()));
        }

        private void payment(Payment payment) throws IOException {
            document.paragraph(words.get("field.Platnosc"));
            if (Boolean.TRUE.equals(payment.paid())) {
                document.fact(words.get("field.Zaplacono"), words.get("yes"));
            }
            fact("field.DataZaplaty", print.day(payment.paidOn()));
            for (String part : payment.parts()) {
                fact("field.ZaplataCzesciowa", part);
            }
            for (String day : payment.dueOn()) {
                fact("field.Termin", print.day(day));
            }
            fact("field.FormaPlatnosci", payment.form());
            for (Account account : payment.accounts()) {
                fact(
                        account.factor() ? "field.RachunekBankowyFaktora" : "field.RachunekBankowy",
                        InvoiceViews.joined(
                                Stream.of(account.number(), account.bank(), account.swift(), account.note())));
            }
            fact("field.LinkDoPlatnosci", payment.link());
            for (Entry note : payment.notes()) {
                document.fact(note.label(), note.value());
            }
        }

        private void codes(Invoice invoice, KsefData ksef) throws IOException {
            VerificationCode one = invoice.code(ksef);
            document.paragraph(words.get("pdf.code"));
            document.code(one.pdf(), one.caption(), Optional.of(one.link()));
            Optional<VerificationCode> two = ksef.code2().flatMap(VerificationCode::two);
            if (two.isPresent()) {
                document.code(
                        two.get().pdf(),
                        two.get().caption(),
                        Optional.of(two.get().link()));
            }
        }

        private void entries(String title, List<Entry> entries) throws IOException {
            if (!entries.isEmpty()) {
                document.paragraph(words.get(title));
            }
            for (Entry entry : entries) {
                document.fact(entry.label(), entry.value());
            }
        }

        private void paragraphs(String title, List<String> texts) throws IOException {
            if (!texts.isEmpty()) {
                document.paragraph(words.get(title));
            }
            for (String text : texts) {
                document.paragraph(text);
            }
        }

        private void fact(String key, String value) throws IOException {
            if (value != null && !value.isEmpty()) {
                document.fact(words.get(key), value);
            }
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }
}
