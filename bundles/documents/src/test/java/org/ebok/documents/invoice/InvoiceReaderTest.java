package org.ebok.documents.invoice;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.text.Language;
import org.ebok.documents.invoice.InvoiceReading.NotReadable;
import org.ebok.documents.invoice.InvoiceReading.Readable;
import org.ebok.documents.invoice.InvoiceReading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InvoiceReaderTest {

    private static final String ROOT = "<Faktura xmlns=\"" + Fa3Schema.NAMESPACE + "\">";

    private final InvoiceReader reader = new InvoiceReader();

    private Reason reason(String xml) {
        return reason(xml.getBytes(UTF_8));
    }

    private Reason reason(byte[] bytes) {
        InvoiceReading reading = reader.read(bytes);
        assertThat(reading).isInstanceOf(NotReadable.class);
        return ((NotReadable) reading).reason();
    }

    @Test
    void readsTheSamples() {
        assertThat(reader.read(Samples.bytes(1))).isInstanceOf(Readable.class);
        Invoice invoice = Samples.invoice(Samples.bytes(2));
        assertThat(invoice.number()).isEqualTo("FA/GRQMB-FV/2026/06/0001/05/2025");
        assertThat(invoice.sellerTaxId()).isEqualTo("5261040828");
        assertThat(invoice.issuedOn()).hasToString("2026-06-05");
    }

    @Test
    void readsOtherEncodings() {
        String xml = Samples.text(1).replaceFirst("encoding=\"utf-8\"", "encoding=\"UTF-16\"");
        assertThat(reader.read(xml.getBytes(UTF_16))).isInstanceOf(Readable.class);
        assertThat(reader.read(("\ufeff" + Samples.text(1)).getBytes(UTF_8))).isInstanceOf(Readable.class);
        assertThat(reason(Samples.text(1).getBytes(UTF_16LE))).isEqualTo(Reason.NOT_AN_INVOICE);
        assertThat(reason(Samples.text(1).replaceFirst("utf-8", "no-such-thing")))
                .isEqualTo(Reason.NOT_AN_INVOICE);
    }

    @Test
    void readsWithAnyClassLoaderOfTheThread() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            assertThat(reader.read(Samples.bytes(1))).isInstanceOf(Readable.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void namesOlderForms() {
        for (String older : List.of("2023/06/29/12648/", "2021/11/29/11089/")) {
            assertThat(reason(Samples.text(1).replace("2025/06/25/13775/", older)))
                    .isEqualTo(Reason.OLDER_FORM);
        }
    }

    @Test
    void refusesWhatDoesNotKeepTheSchema() {
        String sample = Samples.text(1);
        assertThat(reason(sample.replace("<P_15>13102.43</P_15>", ""))).isEqualTo(Reason.INVALID);
        assertThat(reason(sample.replace(">13102.43<", ">13102.433<"))).isEqualTo(Reason.INVALID);
        assertThat(reason(sample.replace("<P_15>", "<P_99>1</P_99><P_15>"))).isEqualTo(Reason.INVALID);
        assertThat(reason(sample.substring(0, sample.length() - 40))).isEqualTo(Reason.INVALID);
        assertThat(reason(sample + "x")).isEqualTo(Reason.INVALID);
        assertThat(reason(ROOT + "</Faktura>")).isEqualTo(Reason.INVALID);
    }

    @Test
    void refusesWhatIsNoInvoice() {
        for (String other : List.of("", " ", "x", "<a/>", "<Faktura/>", "%PDF-1.7", "<a", "{}", "\u0000\u0000")) {
            assertThat(reason(other)).isEqualTo(Reason.NOT_AN_INVOICE);
        }
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertThat(reason(noise)).isEqualTo(Reason.NOT_AN_INVOICE);
    }

    @Test
    @Timeout(10)
    void refusesBombs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertThat(reason(laughs + "]>" + ROOT + "&a29;</Faktura>")).isEqualTo(Reason.NOT_AN_INVOICE);
        String quadratic = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>" + ROOT + "&a;".repeat(50_000);
        assertThat(reason(quadratic)).isEqualTo(Reason.NOT_AN_INVOICE);
        assertThat(reason("<a>".repeat(100_000))).isEqualTo(Reason.NOT_AN_INVOICE);
        assertThat(reason(ROOT + "<Naglowek>".repeat(100_000))).isEqualTo(Reason.INVALID);
        assertThat(reason(ROOT + "<Naglowek " + attributes(300_000) + "/>")).isEqualTo(Reason.INVALID);
        assertThat(reason(ROOT + "<" + "a".repeat(5_000_000) + "/>")).isEqualTo(Reason.INVALID);
        assertThat(reason(Samples.text(1).replace("Lidzbark", "x".repeat(9_000_000))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new byte[50_000_000])).isEqualTo(Reason.TOO_LARGE);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, count).forEach(i -> attributes.append("a").append(i).append("='1' "));
        return attributes.toString();
    }

    @Test
    @Timeout(10)
    void refusesValuesThatExhaustRegularExpressions() {
        for (String field : List.of("<Email>%s@%s</Email>", "<Telefon>%s%s</Telefon>")) {
            String value = field.formatted("a@".repeat(20_000), "a".repeat(20_000));
            assertThat(reason(Samples.text(1).replaceFirst("<(Email)>[^<]*</Email>", value)))
                    .isEqualTo(Reason.INVALID);
        }
        String link = "<LinkDoPlatnosci>https://" + "a.".repeat(20_000) + "pl/?" + "&".repeat(40_000)
                + "</LinkDoPlatnosci></Platnosc>";
        assertThat(reason(Samples.text(1).replace("</Platnosc>", link))).isEqualTo(Reason.INVALID);
    }

    @Test
    void asksNobodyForAnything(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String entity = "<!DOCTYPE Faktura [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String body = Samples.text(1).substring(Samples.text(1).indexOf("<Faktura"));
        assertThat(reason(entity + body.replace("Lidzbark", "&x;"))).isEqualTo(Reason.NOT_AN_INVOICE);
        assertThat(reason("<!DOCTYPE Faktura SYSTEM \"" + secret.toUri() + "\">" + body))
                .isEqualTo(Reason.NOT_AN_INVOICE);
        assertThat(reason(body.replace("Lidzbark", "&x;"))).isEqualTo(Reason.INVALID);
        String hint =
                " xsi:schemaLocation=\"" + Fa3Schema.NAMESPACE + " " + secret.toUri() + " urn:x http://localhost:1/x\"";
        assertThat(reader.read(body.replaceFirst("<Faktura", "<Faktura" + hint).getBytes(UTF_8)))
                .isInstanceOf(Readable.class);
    }

    @Test
    void keepsTheBoundsThatAreNotCompiled() {
        assertThat(Fa3Schema.get().bounds("Fa"))
                .containsEntry("FaWiersz", 10_000)
                .containsEntry("DaneFaKorygowanej", 50_000)
                .containsEntry("WZ", 1_000);
        assertThat(Fa3Schema.get().bounds("Faktura")).containsEntry("Podmiot3", 100);
        String deliveries = "<WZ>1</WZ>".repeat(1_000);
        assertThat(reader.read(
                        Samples.text(1).replace("<P_6>", deliveries + "<P_6>").getBytes(UTF_8)))
                .isInstanceOf(Readable.class);
        assertThat(reason(Samples.text(1).replace("<P_6>", deliveries + "<WZ>1</WZ><P_6>")))
                .isEqualTo(Reason.INVALID);
    }

    @Test
    @Timeout(30)
    void readsTenThousandLinesAndNotOneMore() {
        byte[] most = Samples.manyLines(10_000);
        reader.read(most);
        System.gc();
        long before = used();
        long started = System.nanoTime();
        InvoiceReading reading = reader.read(most);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        System.gc();
        long kept = used() - before;
        System.out.println("10 000 lines: " + most.length + " bytes, " + took.toMillis() + " ms, kept " + kept);
        Invoice invoice = ((Readable) reading).invoice();
        assertThat(kept).isLessThan(40_000_000);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(invoice.view(Language.POLISH, Samples.NO_KSEF, "").lineCount())
                .isEqualTo(10_000);
        assertThat(invoice.view(Language.POLISH, Samples.NO_KSEF, "").lines()).hasSize(100);
        assertThat(invoice.lines(Language.POLISH, 9_990, 100).lines()).hasSize(10);
        assertThat(reason(Samples.manyLines(10_001))).isEqualTo(Reason.INVALID);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void isBusyWhileOthersAreReadForTooLong() {
        InvoiceReader busy = new InvoiceReader(0, Duration.ofMillis(1));
        assertThatThrownBy(() -> busy.read(Samples.bytes(1)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BUSY));
        assertThat(busy.read(new byte[InvoiceReader.MAX_BYTES + 1])).isInstanceOf(NotReadable.class);
    }

    @Test
    void manyReadAtATime() throws Exception {
        byte[] bytes = Samples.manyLines(500);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<InvoiceReading>> readings = IntStream.range(0, 40)
                    .mapToObj(i -> readers.submit(() -> reader.read(bytes)))
                    .toList();
            for (Future<InvoiceReading> reading : readings) {
                assertThat(reading.get()).isInstanceOf(Readable.class);
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
