package org.ebok.documents.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.api.text.Language;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Whatever a valid invoice holds is shown. */
class InvoicePropertiesTest {

    /** What an independent parser finds: each element with its text, when it has no elements in it, and its attributes. */
    private static List<String> written(String xml) {
        List<String> values = new ArrayList<>();
        collect(parse(xml), values);
        return values;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static void collect(Element element, List<String> values) {
        List<Element> inside = elements(element);
        Set<String> attributes = attributes(element).stream()
                .map(attribute -> attribute.getName() + "=" + attribute.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        values.add(element.getLocalName() + attributes + (inside.isEmpty() ? element.getTextContent() : ""));
        inside.forEach(child -> collect(child, values));
    }

    /** The same of what is shown, asked for as the page does it. */
    private static List<String> shown(Invoice invoice, Language language) {
        List<String> values = new ArrayList<>();
        invoice.fields(language).fields().forEach(field -> collect(invoice, language, field, values));
        return values;
    }

    private static void collect(Invoice invoice, Language language, Field field, List<String> values) {
        Set<String> attributes = field.attributes().stream()
                .map(attribute -> attribute.name() + "=" + attribute.value())
                .collect(Collectors.toCollection(TreeSet::new));
        values.add(field.name() + attributes + (field.value() == null ? "" : field.value()));
        assertThat(field.label()).isNotBlank();
        if (field.fields() != null) {
            assertThat(field.fields()).hasSize(field.children());
            field.fields().forEach(child -> collect(invoice, language, child, values));
            return;
        }
        Integer next = 0;
        while (next != null) {
            Field.Page page = invoice.fields(language, field.at(), next).orElseThrow();
            page.fields().forEach(child -> collect(invoice, language, child, values));
            next = page.next();
        }
    }

    /** An invoice that keeps the schema, or else the fault is the generator's. */
    private static String generate(long seed) {
        String xml = new InvoiceGenerator(seed).invoice();
        try {
            Fa3Schema.get().schema().newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Not valid: " + e.getMessage(), e);
        }
        return xml;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void allFieldsHoldEveryValueInItsPlace(@ForAll long seed) {
        String xml = generate(seed);
        Invoice invoice = Samples.invoice(xml);
        assertThat(shown(invoice, Language.POLISH)).isEqualTo(written(xml));
        assertThat(shown(invoice, Language.ENGLISH)).isEqualTo(written(xml));
        invoice.view(Language.POLISH, Samples.NO_KSEF, "/");
        invoice.view(Language.ENGLISH, Samples.NO_KSEF, "/");
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void thePdfHoldsEveryValue(@ForAll long seed) throws IOException {
        String xml = generate(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InvoicePdf(Pdf.documents()).write(Samples.invoice(xml), Samples.NO_KSEF, Language.POLISH, out);
        String text = text(out.toByteArray());
        List<String> values = new ArrayList<>();
        values(parse(xml), values);
        assertThat(values).allSatisfy(value -> assertThat(text).contains(value));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void damagedDocumentsAreAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Samples.bytes(1 + random.nextInt(2));
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
        if (new InvoiceReader().read(damaged) instanceof InvoiceReading.Readable readable) {
            readable.invoice().view(Language.POLISH, Samples.NO_KSEF, "");
        }
    }

    private static void values(Element element, List<String> values) {
        attributes(element).forEach(attribute -> values.add(packed(attribute.getValue())));
        List<Element> inside = elements(element);
        if (inside.isEmpty()) {
            values.add(packed(element.getTextContent()));
        }
        inside.forEach(child -> values(child, values));
    }

    /** Lines are broken anywhere on paper. */
    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            // In the order of writing, the lines of a cell follow each other.
            stripper.setSortByPosition(false);
            return packed(stripper.getText(document));
        }
    }

    @Property(tries = 1)
    void aLongInvoiceIsAnsweredInPages() {
        byte[] bytes = Samples.manyLines(10_000);
        Invoice invoice = Samples.invoice(bytes);
        assertThat(count(invoice.fields(Language.POLISH).fields())).isLessThan(1_000);
        assertThat(shown(invoice, Language.POLISH)).isEqualTo(written(new String(bytes, UTF_8)));
        assertThat(invoice.fields(Language.POLISH, "0.3", 0).orElseThrow().next())
                .isEqualTo(200);
    }

    private static int count(List<Field> fields) {
        return fields.stream()
                .mapToInt(field -> 1 + (field.fields() == null ? 0 : count(field.fields())))
                .sum();
    }

    @Property(tries = 1)
    void unknownPlacesAreEmpty() {
        Invoice invoice = Samples.invoice(Samples.bytes(1));
        for (String at : List.of("", "1", "0.", "0.99", "0.-1", "0.x", "0.0.0.0.0", "0..1", "0.99999999999", "00")) {
            assertThat(invoice.fields(Language.POLISH, at, 0)).as(at).isEmpty();
        }
        assertThat(invoice.fields(Language.POLISH, "0", -1)).isEmpty();
        assertThat(invoice.fields(Language.POLISH, "0", 99)).isEmpty();
        assertThat(invoice.fields(Language.POLISH, "0.3", 0).orElseThrow().fields())
                .extracting(Field::name)
                .startsWith("KodWaluty", "P_1");
    }
}
