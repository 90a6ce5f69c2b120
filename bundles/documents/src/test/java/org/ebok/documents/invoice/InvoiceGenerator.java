package org.ebok.documents.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Makes valid invoices by walking the official schema: any element that it allows may come, as often as it is allowed up to
 * a few times, and any branch of a choice. Texts are unlike each other, so that a lost one is noticed.
 */
final class InvoiceGenerator {

    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄŁŻ0189&<>\"'.,;:/-()%";
    private static final int MOST_REPEATED = 3;
    private static final Document SCHEMA = schema();
    private static final Map<String, Element> TYPES = types();

    private final Random random;
    private final double optional;
    private final StringBuilder xml = new StringBuilder();
    private final Map<String, Supplier<String>> values = new HashMap<>();
    private int texts;

    InvoiceGenerator(long seed) {
        this.random = new Random(seed);
        this.optional = random.nextDouble();
        values.put("etd:TNrNIP", () -> "526" + digits(7));
        values.put("etd:TKodKraju", () -> pick("PL", "DE", "FR", "CZ"));
        values.put("etd:TNaturalny", () -> Integer.toString(1 + random.nextInt(99_999)));
        values.put("tns:TNaturalny", values.get("etd:TNaturalny"));
        values.put("etd:TWybor1", () -> "1");
        values.put("etd:TWybor1_2", () -> pick("1", "2"));
        values.put("etd:TAdresEmail", () -> "x" + digits(6) + "@example.pl");
        values.put("etd:TNrIdentyfikacjiPodatkowej", () -> "ID" + digits(8));
        values.put("etd:TTekstowy", () -> random.nextInt(4) == 0 ? text(3_500) : text(200));
        values.put("etd:TNrKRS", () -> digits(10));
        values.put("etd:TNrREGON", () -> digits(9));
        values.put("tns:TNrVatUE", () -> digits(9));
        values.put("tns:TNIPIdWew", () -> "526" + digits(7) + "-" + digits(5));
        values.put("tns:TNrRB", () -> digits(26));
        values.put("tns:SWIFT_Type", () -> "ABCDPL" + digits(2));
        values.put("tns:TNumerTelefonu", () -> "+48 " + digits(9));
        values.put("tns:TNumerKSeF", () -> "526" + digits(7) + "-20260826-" + digits(12) + "-AF");
        values.put("tns:TData", this::day);
        values.put("tns:TDataT", this::day);
        values.put("tns:TDataU", this::day);
        values.put(
                "etd:TDataCzas",
                () -> "2026-0" + (1 + random.nextInt(9)) + "-01T10:11:" + (10 + random.nextInt(40)) + "Z");
        values.put("tns:TDataCzas", values.get("etd:TDataCzas"));
        values.put("tns:TKwotowy", () -> decimal(2));
        values.put("tns:TKwotowy2", () -> decimal(8));
        values.put("tns:TIlosci", () -> decimal(6));
        values.put("tns:TProcentowy", () -> random.nextInt(100) + "." + (1 + random.nextInt(9)));
        values.put("xsd:integer", () -> Integer.toString(random.nextInt(1_000)));
        values.put("tns:TGLN", () -> digits(13));
        values.put("LinkDoPlatnosci", () -> "https://pay.example.pl/x?IPKSeF=" + digits(3) + "ab" + digits(8));
        values.put("IPKSeF", () -> digits(3) + "ab" + digits(8));
    }

    /** An invoice. */
    String invoice() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Element root = TYPES.get("element Faktura");
        element(root, " xmlns=\"" + Fa3Schema.NAMESPACE + "\"");
        return xml.toString();
    }

    private void element(Element declaration, String namespace) {
        String name = declaration.getAttribute("name");
        xml.append('<').append(name).append(namespace);
        Element inline = child(declaration, "complexType");
        String type = declaration.getAttribute("type");
        Element complex = inline != null ? inline : complex(type);
        if (complex != null) {
            attributes(complex);
            xml.append('>');
            content(complex);
        } else {
            xml.append('>');
            append(
                    declaration.hasAttribute("fixed")
                            ? declaration.getAttribute("fixed")
                            : text(declaration, name, type));
        }
        xml.append("</").append(name).append('>');
        if (random.nextInt(3) == 0) {
            xml.append("\n  ");
        }
    }

    private String text(Element declaration, String name, String type) {
        if (values.containsKey(name)) {
            return values.get(name).get();
        }
        Element simple = child(declaration, "simpleType");
        return simple != null ? simple(simple) : value(type);
    }

    private static Element complex(String type) {
        Element found = TYPES.get(type);
        return found != null && found.getLocalName().equals("complexType") ? found : null;
    }

    private void attributes(Element complex) {
        var found = complex.getElementsByTagNameNS(XSD, "attribute");
        for (int i = 0; i < found.getLength(); i++) {
            Element attribute = (Element) found.item(i);
            // Those of elements inside are not of this one.
            if (nearest(attribute) == complex) {
                String value = attribute.hasAttribute("fixed")
                        ? attribute.getAttribute("fixed")
                        : simple(child(attribute, "simpleType"));
                xml.append(' ').append(attribute.getAttribute("name")).append("=\"");
                append(value);
                xml.append('"');
            }
        }
    }

    private static org.w3c.dom.Node nearest(Element attribute) {
        org.w3c.dom.Node at = attribute.getParentNode();
        while (!at.getLocalName().equals("complexType")) {
            at = at.getParentNode();
        }
        return at;
    }

    private void content(Element group) {
        for (Element part = first(group); part != null; part = next(part)) {
            switch (part.getLocalName()) {
                case "element", "sequence", "choice" -> repeat(part);
                case "complexContent", "simpleContent" -> content(part);
                case "extension" -> {
                    Element base = complex(part.getAttribute("base"));
                    if (base != null) {
                        content(base);
                    } else {
                        append(value(part.getAttribute("base")));
                    }
                    content(part);
                }
                default -> {}
            }
        }
    }

    private void repeat(Element part) {
        int times = 1;
        if (part.getAttribute("minOccurs").equals("0") && random.nextDouble() > optional) {
            times = 0;
        } else if (part.hasAttribute("maxOccurs")) {
            int most = part.getAttribute("maxOccurs").equals("unbounded")
                    ? MOST_REPEATED
                    : Math.min(MOST_REPEATED, Integer.parseInt(part.getAttribute("maxOccurs")));
            times = most < 1 ? 0 : 1 + random.nextInt(most);
        }
        for (int i = 0; i < times; i++) {
            if (part.getLocalName().equals("element")) {
                element(part, "");
            } else if (part.getLocalName().equals("sequence")) {
                content(part);
            } else {
                choice(part);
            }
        }
    }

    private void choice(Element choice) {
        List<Element> branches = children(choice);
        Element branch = branches.get(random.nextInt(branches.size()));
        repeat(branch);
    }

    private String value(String type) {
        if (values.containsKey(type)) {
            return values.get(type).get();
        }
        Element simple = TYPES.get(type);
        if (simple == null) {
            throw new IllegalStateException("No values of " + type);
        }
        return simple(simple);
    }

    private String simple(Element type) {
        Element restriction = child(type, "restriction");
        List<Element> enumerations = children(restriction).stream()
                .filter(facet -> facet.getLocalName().equals("enumeration"))
                .toList();
        if (!enumerations.isEmpty()) {
            return enumerations.get(random.nextInt(enumerations.size())).getAttribute("value");
        }
        String base = restriction.getAttribute("base");
        if (base.equals("xsd:token") || base.startsWith("tns:TZnakowy")) {
            return children(restriction).stream()
                    .filter(facet -> facet.getLocalName().equals("maxLength"))
                    .findFirst()
                    .map(facet -> text(Integer.parseInt(facet.getAttribute("value"))))
                    .orElseGet(() -> value(base));
        }
        return value(base);
    }

    private String text(int longest) {
        int length = Math.min(longest, 8 + random.nextInt(random.nextInt(10) == 0 ? longest : 24));
        StringBuilder text = new StringBuilder().append(++texts).append('x');
        while (text.length() < length) {
            text.append(random.nextInt(8) == 0 ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString().strip().replaceAll(" +", " ");
    }

    private String day() {
        return "20" + (17 + random.nextInt(30)) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
    }

    private String digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(1 + random.nextInt(9)))
                .collect(Collectors.joining());
    }

    private String decimal(int places) {
        String sign = random.nextInt(5) == 0 ? "-" : "";
        return sign + (1 + random.nextInt(99_999_999)) + "." + digits(1 + random.nextInt(places));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private void append(String value) {
        xml.append(value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        return java.util.stream.Stream.iterate(first(parent), child -> child != null, InvoiceGenerator::next)
                .filter(child -> !child.getLocalName().equals("annotation"))
                .toList();
    }

    private static Element first(Element parent) {
        return elementFrom(parent.getFirstChild());
    }

    private static Element next(Element element) {
        return elementFrom(element.getNextSibling());
    }

    private static Element elementFrom(org.w3c.dom.Node node) {
        org.w3c.dom.Node at = node;
        while (at != null && !(at instanceof Element)) {
            at = at.getNextSibling();
        }
        return (Element) at;
    }

    private static Map<String, Element> types() {
        Map<String, Element> types = new HashMap<>();
        for (Element type : children(SCHEMA.getDocumentElement())) {
            boolean element = type.getLocalName().equals("element");
            types.put((element ? "element " : "tns:") + type.getAttribute("name"), type);
        }
        return types;
    }

    private static Document schema() {
        try (InputStream in = Fa3Schema.class.getResourceAsStream("FA3_v1-0E.xsd")) {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
