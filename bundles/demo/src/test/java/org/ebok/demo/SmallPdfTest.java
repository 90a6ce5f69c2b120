package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SmallPdfTest {

    private static final String LETTERS = "Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ: „§ 5” – 3 m² (4 m³) \\";

    @Test
    void polishTextCanBeCopiedFromIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SmallPdf.of("Źródło ciepła", List.of(LETTERS)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Źródło ciepła", LETTERS);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Źródło ciepła");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLongTextHasPagesAndALongLineIsWrapped() throws IOException {
        String line = "słowo ".repeat(30).strip();
        try (PDDocument pdf = Loader.loadPDF(SmallPdf.of("Tytuł", Collections.nCopies(30, line)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf).split("słowo", -1)).hasSize(30 * 30 + 1);
        }
    }
}
