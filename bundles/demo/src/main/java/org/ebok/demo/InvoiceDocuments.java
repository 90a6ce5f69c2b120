package org.ebok.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;

/** Makes the documents of invoices that were booked: structured ones for firms, PDF for the others, none of old ones. */
final class InvoiceDocuments {

    private static final BigDecimal MOVED = new BigDecimal("50.00");

    private final Period period;

    InvoiceDocuments(Period period) {
        this.period = period;
    }

    /** Returns the document of an invoice's charge and, for one of them, that of its correction. */
    List<DemoDocument> documents(DemoLedger ledger, DemoEntry entry) {
        DemoCustomer customer = ledger.customer();
        int ago = period.monthsAgo(entry.bookedOn());
        DemoDocument document = DemoDocument.of(
                        customer.id(),
                        DocumentKind.FV,
                        entry.documentNumber(),
                        entry.description(),
                        entry.bookedOn(),
                        null)
                .with(new DemoDocument.Payable(ledger.id(), entry.dueOn(), entry.debit()))
                .with(new DemoDocument.Publication(null, "FV-" + YearMonth.from(entry.bookedOn())));
        if (ago >= Period.MONTHS_WITH_FILES) {
            return List.of(document);
        }
        DemoInvoice invoice = DemoInvoice.of(ledger, entry);
        if (!structured(customer)) {
            return List.of(document.with(DemoFile.pdf(printed(invoice))));
        }
        String ksef = ksefNumber(customer, entry.bookedOn(), ago);
        byte[] xml = olderForm(customer, ago) ? InvoiceXml.former(invoice) : InvoiceXml.current(invoice);
        DemoDocument whole = document.with(DemoFile.xml(xml))
                .with(new DemoDocument.Ksef(ksef, ksef == null && offline(customer) ? code2(xml) : null));
        return corrected(customer, ago) ? List.of(whole, correction(ledger, invoice, ksef)) : List.of(whole);
    }

    private static boolean structured(DemoCustomer customer) {
        return customer.company()
                && (customer.group() == CustomerGroup.COMMERCIAL || customer.group() == CustomerGroup.HEAT);
    }

    private static boolean offline(DemoCustomer customer) {
        return customer.id().equals(WellKnownCustomers.COMPANY);
    }

    /** One firm's current invoice waits for its number, another firm's last one never got any. */
    private static String ksefNumber(DemoCustomer customer, LocalDate day, int ago) {
        boolean none = customer.id().equals(WellKnownCustomers.COMPANY) && ago == 0
                || customer.id().equals(WellKnownCustomers.COMPANY_IN_DEBT) && ago == 1;
        int seed = customer.index() * 1000 + day.getYear() % 50 * 12 + day.getMonthValue();
        return none ? null : KsefNumber.of(DemoInvoice.SELLER_TAX_ID, day, seed);
    }

    private static boolean olderForm(DemoCustomer customer, int ago) {
        return customer.id().equals(WellKnownCustomers.COMPANY) && ago == Period.MONTHS_WITH_FILES - 1;
    }

    private static boolean corrected(DemoCustomer customer, int ago) {
        return customer.id().equals(WellKnownCustomers.COMPANY) && ago == 2;
    }

    private static DemoDocument correction(DemoLedger ledger, DemoInvoice invoice, String ksef) {
        LocalDate day = invoice.issuedOn().plusDays(10);
        String number = invoice.number().replace("FV/", "KOR/");
        DemoInvoice correction = invoice.movedBetweenLines(MOVED, number, day, ksef);
        int seed = 900_000 + invoice.buyer().index();
        return DemoDocument.of(
                        invoice.buyer().id(),
                        DocumentKind.FV,
                        number,
                        "Korekta faktury " + invoice.number(),
                        day,
                        DemoFile.xml(InvoiceXml.current(correction)))
                .with(new DemoDocument.Payable(ledger.id(), null, correction.gross()))
                .with(new DemoDocument.Ksef(KsefNumber.of(DemoInvoice.SELLER_TAX_ID, day, seed), null));
    }

    /** Made up but for the hash: no certificate signed it. */
    private static String code2(byte[] xml) {
        String hash = base64(sha256(xml));
        String signature = base64(sha256(hash.getBytes(StandardCharsets.US_ASCII)));
        return "https://qr.ksef.mf.gov.pl/certificate/Nip/" + DemoInvoice.SELLER_TAX_ID + "/"
                + DemoInvoice.SELLER_TAX_ID + "/01F20A5D352AE590/" + hash + "/" + signature;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] printed(DemoInvoice invoice) {
        DemoInvoice.Line first = invoice.lines().get(0);
        DemoInvoice.Line second = invoice.lines().get(1);
        return SmallPdf.of(
                "Faktura " + invoice.number(),
                List.of(
                        "Data wystawienia: " + Words.day(invoice.issuedOn()),
                        "Sprzedawca: " + DemoInvoice.SELLER + ", NIP " + DemoInvoice.SELLER_TAX_ID,
                        "Nabywca: " + invoice.buyerName(),
                        "",
                        first.name() + ": " + Words.money(first.net()) + " netto",
                        second.name() + ": " + Words.money(second.net()) + " netto",
                        "VAT 23%: " + Words.money(invoice.tax()),
                        "Do zapłaty: " + Words.money(invoice.gross()) + " do dnia " + Words.day(invoice.dueOn())));
    }
}
