package org.ebok.documents.invoice;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.validation.ValidatorHandler;
import org.ebok.documents.invoice.InvoiceReading.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the tree of an invoice while it is validated, in one pass, and stops at the first thing that is wrong. The tree is
 * of what was written, before the schema would add its defaults.
 */
final class InvoiceHandler extends DefaultHandler {

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 600_000;

    /** The schema allows 3500 letters; spaces around them do not count there. */
    private static final int LONGEST_TEXT = 100_000;

    /** Values as short as this are often the same: rates, units, marks. */
    private static final int SHARED = 12;

    private static final String INVOICE = "Faktura";
    private static final Set<String> OLDER =
            Set.of("http://crd.gov.pl/wzor/2021/11/29/11089/", "http://crd.gov.pl/wzor/2023/06/29/12648/");

    private final Fa3Schema schema;
    private final ValidatorHandler validator;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private int elements;
    private boolean inside;
    private Node root;

    /** The reading is over, for a reason that has a name. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Refused(Reason reason) {
            super(reason.code());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** An element that has not ended. */
    private static final class Open {
        private final String name;
        private final List<Node.Attribute> attributes;
        private final Map<String, Integer> bounds;
        private final Map<String, Integer> counts = new HashMap<>(0);
        private final StringBuilder text = new StringBuilder(0);
        private List<Node> children = List.of();

        Open(String name, List<Node.Attribute> attributes, Map<String, Integer> bounds) {
            this.name = name;
            this.attributes = attributes;
            this.bounds = bounds;
        }
    }

    InvoiceHandler(Fa3Schema schema) {
        this.schema = schema;
        this.validator = schema.schema().newValidatorHandler();
        validator.setErrorHandler(this);
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            throw new IllegalStateException("A document asks for " + type);
        });
    }

    Node root() {
        return root;
    }

    /** Whether the document's root is that of FA(3). */
    boolean isInside() {
        return inside;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startDocument() throws SAXException {
        validator.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        validator.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        validator.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (open.isEmpty()) {
            checkRoot(uri, name);
            inside = true;
        }
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new Refused(Reason.TOO_LARGE);
        }
        checkBound(name);
        if (!open.isEmpty()) {
            // Between elements there is nothing but spaces: the schema has no mixed content.
            open.element().text.setLength(0);
        }
        validator.startElement(uri, name, qName, attributes);
        open.push(new Open(names.computeIfAbsent(name, same -> same), read(attributes), schema.bounds(name)));
    }

    private static void checkRoot(String uri, String name) throws Refused {
        if (!name.equals(INVOICE) || !uri.equals(Fa3Schema.NAMESPACE)) {
            boolean older = name.equals(INVOICE) && OLDER.contains(uri);
            throw new Refused(older ? Reason.OLDER_FORM : Reason.NOT_AN_INVOICE);
        }
    }

    private void checkBound(String name) throws Refused {
        Open parent = open.peek();
        Integer most = parent == null ? null : parent.bounds.get(name);
        if (most != null && parent.counts.merge(name, 1, Integer::sum) > most) {
            throw new Refused(Reason.INVALID);
        }
    }

    private List<Node.Attribute> read(Attributes attributes) {
        if (attributes.getLength() == 0) {
            return List.of();
        }
        List<Node.Attribute> read = new ArrayList<>(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            read.add(new Node.Attribute(
                    names.computeIfAbsent(attributes.getQName(i), same -> same), share(attributes.getValue(i))));
        }
        return List.copyOf(read);
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        Open element = open.element();
        if (element.text.length() + length > LONGEST_TEXT) {
            throw new Refused(Reason.TOO_LARGE);
        }
        element.text.append(letters, start, length);
        validator.characters(letters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        validator.endElement(uri, name, qName);
        Open element = open.pop();
        boolean leaf = element.children.isEmpty();
        Node node = new Node(
                element.name,
                element.attributes,
                List.copyOf(element.children),
                leaf ? share(element.text.toString()) : "");
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            if (parent.children.isEmpty()) {
                parent.children = new ArrayList<>();
            }
            parent.children.add(node);
        }
    }

    private String share(String text) {
        if (text.length() > SHARED) {
            return text;
        }
        String same = shared.putIfAbsent(text, text);
        return same == null ? text : same;
    }

    @Override
    public void warning(SAXParseException exception) {
        // What is worth a warning keeps the schema.
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
        throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
        throw exception;
    }
}
