package org.ebok.documents.invoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an invoice as it was read.
 *
 * @param name its local name
 * @param attributes its attributes in their order
 * @param children the elements in it
 * @param text its text when there are no elements in it, else empty
 */
record Node(String name, List<Attribute> attributes, List<Node> children, String text) {

    /**
     * @param name as written, with its prefix
     * @param value the value
     */
    record Attribute(String name, String value) {}

    /** The first element of a name; an empty one where there is none, so that paths need no questions. */
    Node at(String child) {
        return first(child).orElse(new Node(child, List.of(), List.of(), ""));
    }

    Optional<Node> first(String child) {
        return all(child).findFirst();
    }

    Stream<Node> all(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    boolean has(String child) {
        return first(child).isPresent();
    }

    /** The text of an element in it, stripped; null where there is none. */
    String value(String child) {
        return first(child).map(node -> node.text.strip()).orElse(null);
    }

    Optional<String> maybe(String child) {
        return Optional.ofNullable(value(child)).filter(text -> !text.isEmpty());
    }

    /** Whether a mark is set: the value 1. */
    boolean marked(String child) {
        return "1".equals(value(child));
    }
}
