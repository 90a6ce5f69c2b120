package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of an invoice, in answers of a bounded size. For one answer. */
final class FieldTree {

    /** Fields of a page, and the most that are opened at one place without being asked for. */
    static final int PAGE = 200;

    private static final int MOST_OPENED = 1_000;

    private final InvoiceWords words;
    private int opened;

    FieldTree(InvoiceWords words) {
        this.words = words;
    }

    /** The root with as much in it as one answer holds. */
    Field.Page whole(Node root) {
        return new Field.Page(List.of(field(root, "", "0")), null);
    }

    /** A page of the fields at a place; empty when there is no such place. */
    Optional<Field.Page> page(Node root, String at, int after) {
        String[] steps = at.split("\\.", -1);
        Node node = root;
        for (int i = 1; i < steps.length; i++) {
            int step = number(steps[i]);
            if (step < 0 || step >= node.children().size()) {
                return Optional.empty();
            }
            node = node.children().get(step);
        }
        if (!steps[0].equals("0") || after < 0 || after > node.children().size()) {
            return Optional.empty();
        }
        int end = Math.min(node.children().size(), after + PAGE);
        return Optional.of(new Field.Page(
                fields(node, at, after, end), end < node.children().size() ? end : null));
    }

    private static int number(String step) {
        return step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : -1;
    }

    private List<Field> fields(Node node, String at, int from, int to) {
        opened += to - from;
        List<Field> fields = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            fields.add(field(node.children().get(i), node.name(), at + "." + i));
        }
        return fields;
    }

    private Field field(Node node, String parent, String at) {
        int children = node.children().size();
        boolean opens = children <= PAGE && opened + children <= MOST_OPENED;
        String value = children == 0 ? node.text() : null;
        return new Field(
                node.name(),
                words.label(parent, node.name()),
                value,
                value == null ? null : words.code(node.name(), value).orElse(null),
                node.attributes().stream()
                        .map(attribute -> new Field.Attribute(
                                attribute.name(), words.attribute(attribute.name()), attribute.value()))
                        .toList(),
                at,
                children,
                opens ? fields(node, at, 0, children) : null);
    }
}
