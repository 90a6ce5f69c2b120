package org.ebok.documents.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.api.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InvoicePdfTest {

    private static final String NUMBER = "5265877635-20250826-0100001AF629-AF";

    private final InvoicePdf pdf = new InvoicePdf(Pdf.documents());

    private String text(Invoice invoice, KsefData ksef, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(invoice, ksef, language, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void readsAsAnInvoice() throws IOException {
        Invoice invoice = Samples.invoice(Samples.bytes(2));
        assertThat(text(invoice, new KsefData(Optional.of(NUMBER), Optional.empty()), Language.POLISH))
                .containsSubsequence(
                        "Faktura FA/GRQMB-FV/2026/06/0001/05/2025",
                        NUMBER + " (numer poprawny)",
                        "Sprzedawca",
                        "Elektrownia S.A.",
                        "Nabywca",
                        "Szkoła Testowa",
                        "zamrażarka Zimnotech mk2",
                        "52 260,10",
                        "64 279,92 PLN",
                        "63 279,92",
                        "przelew",
                        "73111111111111111111111111",
                        "KRS 0000099999",
                        "Sprawdź fakturę w KSeF",
                        "https://qr.ksef.mf.gov.pl/invoice/5261040828/05-06-2026/",
                        "Wszystkie pola faktury",
                        "Sprzedawca – Adres",
                        "Kwota należności ogółem (P_15): 64279.92");
        assertThat(text(invoice, Samples.NO_KSEF, Language.ENGLISH))
                .contains("Seller", "bank transfer", "OFFLINE", "64,279.92 PLN");
    }

    @Test
    @Timeout(60)
    void writesTenThousandLinesAsTheyCome() throws IOException {
        Invoice invoice = Samples.invoice(Samples.manyLines(10_000));
        Counting out = new Counting();
        long started = System.nanoTime();
        pdf.write(invoice, Samples.NO_KSEF, Language.POLISH, out);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        System.out.println("10 000 lines: " + out.bytes + " bytes of PDF in " + out.writes + " writes, "
                + took.toMillis() + " ms");
        assertThat(out.bytes).isBetween(500_000L, 20_000_000L);
        assertThat(out.writes).isGreaterThan(100);
    }

    /** Counts and forgets. */
    private static final class Counting extends OutputStream {

        private long bytes;
        private long writes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] block, int offset, int length) {
            bytes += length;
            writes++;
        }
    }
}
