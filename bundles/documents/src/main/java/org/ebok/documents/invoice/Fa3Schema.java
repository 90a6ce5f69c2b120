package org.ebok.documents.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The official schema of FA(3), compiled with the first invoice by the JDK's own parser and then shared.
 *
 * <p>An element that may be repeated ten thousand times would be ten thousand states of the compiled schema, more than the
 * memory of the server. Such bounds are taken out of the schema before it is compiled and kept beside it, for the reader
 * to count.
 */
final class Fa3Schema {

    /** The namespace of FA(3). */
    static final String NAMESPACE = "http://crd.gov.pl/wzor/2025/06/25/13775/";

    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final String FILE = "FA3_v1-0E.xsd";
    private static final int LARGEST_COMPILED = 50;

    private final Schema schema;
    private final Map<String, Map<String, Integer>> bounds;
    private final Map<String, String> words;

    private Fa3Schema(Schema schema, Map<String, Map<String, Integer>> bounds, Map<String, String> words) {
        this.schema = schema;
        this.bounds = bounds;
        this.words = words;
    }

    /** The first use compiles, and a class is initialised once. */
    private static final class Holder {
        private static final Fa3Schema SCHEMA = load();
    }

    static Fa3Schema get() {
        return Holder.SCHEMA;
    }

    Schema schema() {
        return schema;
    }

    /** How many elements of each name may be in an element; only what the compiled schema does not bound. */
    Map<String, Integer> bounds(String element) {
        return bounds.getOrDefault(element, Map.of());
    }

    /** What the schema says of an element, in Polish. */
    Optional<String> words(String parent, String element) {
        return Optional.ofNullable(words.getOrDefault(parent + "/" + element, words.get(element)));
    }

    private static Fa3Schema load() {
        try {
            Document document = parse(FILE);
            Map<String, Map<String, Integer>> bounds = new HashMap<>();
            Map<String, String> words = new HashMap<>();
            NodeList elements = document.getElementsByTagNameNS(XSD, "element");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                takeBound(element, bounds);
                takeWords(element, words);
            }
            return new Fa3Schema(compile(document), Map.copyOf(bounds), Map.copyOf(words));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The schema of FA(3) cannot be read", e);
        }
    }

    private static void takeBound(Element element, Map<String, Map<String, Integer>> bounds) {
        String most = element.getAttribute("maxOccurs");
        if (!most.matches("[0-9]+") || Integer.parseInt(most) <= LARGEST_COMPILED) {
            return;
        }
        Element owner = owner(element);
        if (owner == null || !owner.getLocalName().equals("element")) {
            throw new IllegalStateException("The bound of " + element.getAttribute("name") + " is not in an element");
        }
        bounds.computeIfAbsent(owner.getAttribute("name"), name -> new HashMap<>())
                .put(element.getAttribute("name"), Integer.valueOf(most));
        element.setAttribute("maxOccurs", "unbounded");
    }

    private static void takeWords(Element element, Map<String, String> words) {
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element annotation && "annotation".equals(annotation.getLocalName())) {
                String text = annotation.getTextContent().strip().replaceAll("\\s+", " ");
                String name = element.getAttribute("name");
                Element owner = owner(element);
                words.putIfAbsent(name, text);
                if (owner != null) {
                    words.putIfAbsent(owner.getAttribute("name") + "/" + name, text);
                }
            }
        }
    }

    /** The element or type with a name that an element is declared in. */
    private static Element owner(Element element) {
        org.w3c.dom.Node at = element.getParentNode();
        while (at instanceof Element ancestor) {
            if (ancestor.hasAttribute("name")) {
                return ancestor;
            }
            at = ancestor.getParentNode();
        }
        return null;
    }

    private static Schema compile(Document document) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
        return factory.newSchema(new DOMSource(document, "urn:ebok:" + FILE));
    }

    /** What the schema imports, from beside it whatever its address. */
    private static LSInput input(String systemId) {
        return new SchemaInput(systemId, open(systemId.substring(systemId.lastIndexOf('/') + 1)));
    }

    private static Document parse(String file) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = open(file)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Fa3Schema.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("There is no schema " + file);
        }
        return in;
    }
}
