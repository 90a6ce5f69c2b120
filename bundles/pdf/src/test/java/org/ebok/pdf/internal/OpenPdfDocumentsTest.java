package org.ebok.pdf.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.pdf.internal.Documents.LEDGER;
import static org.ebok.pdf.internal.Documents.POLISH;
import static org.ebok.pdf.internal.Documents.documents;
import static org.ebok.pdf.internal.Documents.entry;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ebok.api.pdf.PdfCode;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.junit.jupiter.api.Test;

class OpenPdfDocumentsTest {

    private static final String PANGRAM = "Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ";

    /** Adds to a document. */
    private interface Content {
        void addTo(PdfDocument document) throws IOException;
    }

    private static byte[] write(String title, Locale language, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = documents().begin(out, title, language)) {
            content.addTo(document);
            document.finish();
        }
        return out.toByteArray();
    }

    private static PDDocument read(Content content) throws IOException {
        return Loader.loadPDF(write("Historia rozliczeń", POLISH, content));
    }

    private static void rows(PdfDocument document, int count) throws IOException {
        document.table(LEDGER);
        for (int i = 1; i <= count; i++) {
            document.row(entry(i));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replace('\u00a0', ' ');
    }

    private static String text(PDDocument document) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            all.append(text(document, page));
        }
        return all.toString();
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        }.getText(document);
        return letters;
    }

    private static void assertNothingOverflows(PDDocument document) throws IOException {
        assertThat(letters(document)).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(Pages.LEFT - 0.01f);
            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThanOrEqualTo(Pages.RIGHT + 0.01f);
            assertThat(letter.getYDirAdj()).isBetween(40f, 842f - 25);
        });
    }

    @Test
    void saysWhoseItIsAndWhatItIs() throws IOException {
        try (PDDocument document = read(content -> {
            content.fact("Stan na", "25 listopada 2026, 12:00");
            content.paragraph(PANGRAM);
        })) {
            assertThat(text(document))
                    .containsSubsequence(
                            "Spółdzielnia Mieszkaniowa Nadmorska",
                            "ul. Morska 18, 81-001 Gdynia",
                            "tel. 58 555 01 00",
                            "NIP 9990000008",
                            "Historia rozliczeń",
                            "Stan na 25 listopada 2026, 12:00",
                            PANGRAM,
                            "Strona 1 z 1",
                            "Spółdzielnia Mieszkaniowa Nadmorska");
        }
    }

    @Test
    void speaksEnglish() throws IOException {
        byte[] bytes = write("History", Locale.UK, content -> rows(content, 60));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(text(document, 1)).contains("phone 58 555 01 00").contains("Page 1 of 2");
            assertThat(text(document, 2)).contains("Page 2 of 2");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void carriesMetadata() throws IOException {
        try (PDDocument document = read(content -> content.paragraph("x"))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Historia rozliczeń");
            assertThat(information.getAuthor()).isEqualTo("Spółdzielnia Mieszkaniowa Nadmorska");
            assertThat(information.getProducer()).isEqualTo("e-BOK");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("pl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void embedsASubsetOfEachFont() throws IOException {
        byte[] bytes = write("Historia rozliczeń", POLISH, content -> rows(content, 5));
        assertThat(bytes).hasSizeLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDFont> fonts = fonts(document.getPage(0));
            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .allSatisfy(name -> assertThat(name).matches("[A-Z]{6}\\+LiberationSans(-Bold)?"))
                    .hasSize(2);
            assertThat(fonts).allMatch(PDFont::isEmbedded);
        }
    }

    private static List<PDFont> fonts(PDPage page) {
        PDResources resources = page.getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name))
                .toList();
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void repeatsTheHeadAndTheTitleOnEachPage() throws IOException {
        try (PDDocument document = read(content -> rows(content, 200))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Historia rozliczeń")
                        .contains("Data Za co Dokument Obciążenie Wpłata Saldo")
                        .contains("Strona " + page + " z " + pages)
                        .contains("Spółdzielnia Mieszkaniowa Nadmorska");
            }
            String all = text(document);
            for (int row = 1; row <= 200; row++) {
                assertThat(all).containsOnlyOnce("Opłata za lokal nr " + row + ",");
            }
            assertNothingOverflows(document);
        }
    }

    @Test
    void doesNotBreakARowOverPages() throws IOException {
        String three = "pierwsza linia\ndruga linia\ntrzecia linia";
        try (PDDocument document = read(content -> {
            content.table(List.of(new PdfColumn("Nr", 1, true), new PdfColumn("Opis", 5, false)));
            for (int i = 0; i < 100; i++) {
                content.row(List.of(Integer.toString(i), three));
            }
        })) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                assertThat(count(text, "trzecia"))
                        .isEqualTo(count(text, "pierwsza"))
                        .isPositive();
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @Test
    void keepsTotalsWithTheRowBefore() throws IOException {
        for (int rows = 25; rows < 80; rows++) {
            int count = rows;
            try (PDDocument document = read(content -> {
                rows(content, count);
                content.totals(List.of("Razem", "", "", "1 146,24", "0,00", ""));
                content.totals(List.of("Saldo na koniec okresu", "", "", "", "", "17,00"));
            })) {
                assertThat(text(document, document.getNumberOfPages()))
                        .containsSubsequence(
                                "lokal nr " + count + ",", "Razem 1 146,24", "Saldo na koniec okresu 17,00");
            }
        }
    }

    @Test
    void setsNumbersToTheRightAndNeverBreaksThem() throws IOException {
        try (PDDocument document = read(content -> {
            content.table(List.of(new PdfColumn("Opis", 9, false), new PdfColumn("Kwota", 1, true)));
            content.row(List.of("mała", "1,11"));
            content.row(List.of("wielka", "−123 456 789 012,34"));
        })) {
            assertThat(text(document)).contains("mała 1,11").contains("wielka −123 456 789 012,34");
            List<Float> ends = letters(document).stream()
                    .filter(letter -> letter.getUnicode().matches("[14]"))
                    .filter(letter -> letter.getXDirAdj() > Pages.RIGHT - 10)
                    .map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                    .toList();
            assertThat(ends).hasSizeGreaterThanOrEqualTo(2).allSatisfy(end -> assertThat(end)
                    .isBetween(Pages.RIGHT - 4.2f, Pages.RIGHT - 3.8f));
            assertNothingOverflows(document);
        }
    }

    @Test
    void breaksLongWordsAndLongTexts() throws IOException {
        String word = "Dźwiękochłonność".repeat(40);
        String longText = "bardzo długi opis ".repeat(2_000);
        try (PDDocument document = Loader.loadPDF(write(word, POLISH, content -> {
            content.fact(word, word);
            content.paragraph(word);
            content.paragraph(longText);
            content.table(List.of(
                    new PdfColumn(word, 1, false), new PdfColumn(word, 30, true), new PdfColumn("", 30, false)));
            content.row(List.of("x", word, word));
            content.row(List.of("", "7", longText));
            content.row(List.of("ostatni", "", ""));
        }))) {
            assertNothingOverflows(document);
            assertThat(count(text(document), "bardzo") + count(text(document), "bard\n"))
                    .isGreaterThanOrEqualTo(3_900);
        }
    }

    @Test
    void showsWhatTheFontLacksAsABox() throws IOException {
        try (PDDocument document = read(content -> {
            content.paragraph("a\u0328 = ą, \ud83c\udfe0 dom, 文, tab\tulator, niewi\u00addoczny, \u0007dzwonek");
            content.paragraph("");
        })) {
            assertThat(text(document)).contains("ą = ą, □ dom, □, tab ulator, niewidoczny, dzwonek");
        }
    }

    @Test
    void showsATableWithoutRows() throws IOException {
        try (PDDocument document = read(content -> {
            content.table(LEDGER);
            content.paragraph("Nie ma zapisów.");
        })) {
            assertThat(text(document)).containsSubsequence("Data Za co", "Nie ma zapisów.");
        }
    }

    /** A code that is dark along its diagonal and in its first row. */
    private static PdfCode diagonal(int size) {
        BitSet dark = new BitSet();
        for (int i = 0; i < size; i++) {
            dark.set(i);
            dark.set(i * size + i);
        }
        return new PdfCode(size, dark);
    }

    private static final String ADDRESS =
            "https://qr.ksef.mf.gov.pl/invoice/1111111111/01-02-2026/UtQp9Gpc51y-u3xApZjI";

    @Test
    void showsACodeWithItsCaptionAndLink() throws IOException {
        try (PDDocument document = read(content -> {
            content.fact("Numer", "FV 1");
            content.code(diagonal(41), "OFFLINE", Optional.of(ADDRESS));
            content.paragraph("Dalej");
        })) {
            assertThat(text(document)).containsSubsequence("Numer", "OFFLINE", ADDRESS, "Dalej");
            assertThat(document.getPage(0).getAnnotations()).hasSize(2).allSatisfy(link -> assertThat(
                            ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .isEqualTo(ADDRESS));
        }
    }

    @Test
    void drawsTheModulesOfACodeBlackOnWhite() throws IOException {
        int size = 41;
        PdfCode code = diagonal(size);
        try (PDDocument document = read(content -> content.code(code, "1", Optional.of(ADDRESS)))) {
            PDRectangle place = document.getPage(0).getAnnotations().get(0).getRectangle();
            assertThat(place.getWidth()).isBetween(99f, 99.5f);
            float scale = 4;
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale);
            float module = place.getWidth() / (size + 8);
            for (int y = -4; y < size + 4; y++) {
                for (int x = -4; x < size + 4; x++) {
                    boolean inside = x >= 0 && y >= 0 && x < size && y < size;
                    int pixel = image.getRGB(
                            Math.round((place.getLowerLeftX() + (x + 4.5f) * module) * scale),
                            Math.round((842 - place.getUpperRightY() + (y + 4.5f) * module) * scale));
                    assertThat((pixel & 0xff) < 128).isEqualTo(inside && code.isDark(x, y));
                }
            }
        }
    }

    @Test
    void doesNotBreakACodeOverPages() throws IOException {
        for (int lines = 30; lines < 60; lines += 3) {
            int count = lines;
            try (PDDocument document = read(content -> {
                for (int i = 0; i < count; i++) {
                    content.fact("Nr", "x");
                }
                content.code(diagonal(21), "Podpis", Optional.empty());
            })) {
                assertNothingOverflows(document);
                assertThat(document.getPage(0).getAnnotations()).isEmpty();
                int last = document.getNumberOfPages();
                assertThat(text(document, last)).contains("Podpis");
                assertThat(rectangles(document, last - 1)).isGreaterThan(20);
            }
        }
    }

    private static int rectangles(PDDocument document, int page) throws IOException {
        return count(new String(document.getPage(page).getContents().readAllBytes(), ISO_8859_1), " re\n");
    }

    @Test
    void isNoDocumentUntilItIsFinished() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = documents().begin(out, "Historia", POLISH)) {
            rows(document, 2_000);
        }
        byte[] fragment = out.toByteArray();
        assertThat(fragment).hasSizeGreaterThan(10_000);
        assertThatIOException().isThrownBy(() -> Loader.loadPDF(fragment).close());
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        try (PdfDocument document = documents().begin(out, "Historia", POLISH)) {
            document.finish();
        }
        assertThat(calls).contains("flush").doesNotContain("close");
        Loader.loadPDF(out.toByteArray()).close();
    }

    @Test
    void refusesWhatDoesNotFit() throws IOException {
        PdfDocument document = documents().begin(new ByteArrayOutputStream(), "Historia", POLISH);
        assertThatIllegalStateException().isThrownBy(() -> document.row(List.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> document.table(List.of()));
        document.table(LEDGER);
        assertThatIllegalArgumentException().isThrownBy(() -> document.row(List.of("x")));
        document.paragraph("x");
        assertThatIllegalStateException().isThrownBy(() -> document.totals(entry(1)));
        document.finish();
        assertThatIllegalStateException().isThrownBy(() -> document.paragraph("x"));
        assertThatIllegalStateException().isThrownBy(document::finish);
        document.close();
        document.close();
    }

    @Test
    void theFailureOfTheStreamReachesTheCaller() throws IOException {
        for (int limit : new int[] {0, 20_000, 60_000}) {
            BrokenStream out = new BrokenStream(limit);
            PdfDocument document = documents().begin(out, "Historia", POLISH);
            assertThatThrownBy(() -> {
                        try (document) {
                            rows(document, 1_000);
                            document.finish();
                        }
                    })
                    .isSameAs(out.failure)
                    .hasNoSuppressedExceptions();
            assertThat(out.callsAfterFailure).isZero();
        }
    }

    @Test
    void afterAFailureNothingIsWritten() throws IOException {
        BrokenStream out = new BrokenStream(20_000);
        PdfDocument document = documents().begin(out, "Historia", POLISH);
        assertThatIOException().isThrownBy(() -> rows(document, 1_000));
        assertThatIOException().isThrownBy(() -> rows(document, 1_000)).isSameAs(out.failure);
        assertThatIOException().isThrownBy(document::finish).isSameAs(out.failure);
        document.close();
        assertThat(out.callsAfterFailure).isZero();
    }

    /** A client that goes away. */
    private static final class BrokenStream extends java.io.OutputStream {

        private final IOException failure = new IOException("Broken pipe");
        private final int limit;
        private int written;
        private boolean broken;
        private int callsAfterFailure;

        BrokenStream(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (broken) {
                callsAfterFailure++;
            }
            written += length;
            if (written > limit) {
                broken = true;
                throw failure;
            }
        }
    }

    @Test
    void aStatementToLookAt() throws IOException {
        Path file = Path.of("target", "statement.pdf");
        Files.write(file, write("Historia rozliczeń", POLISH, Statement::write));
        assertThat(file).isNotEmptyFile();
    }
}
