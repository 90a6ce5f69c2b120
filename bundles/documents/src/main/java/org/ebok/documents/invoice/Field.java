package org.ebok.documents.invoice;

import java.util.List;

/**
 * A field of an invoice: an element with all that is in it.
 *
 * @param name the element's name in FA(3)
 * @param label what it is, in words
 * @param value its text as it was written; null when it is made of fields
 * @param words the value in words, when it is a code that has some; else null
 * @param attributes its attributes in their order
 * @param at its place, to ask for its fields: the positions on the way from the root, which is 0, with dots between them
 * @param children how many fields are in it
 * @param fields the fields in it, in their order; null when there are too many for this answer, and they are to be asked
 *     for
 */
public record Field(
        String name,
        String label,
        String value,
        String words,
        List<Attribute> attributes,
        String at,
        int children,
        List<Field> fields) {

    /**
     * An attribute of an element.
     *
     * @param name its name in FA(3)
     * @param label what it is, in words
     * @param value its value
     */
    public record Attribute(String name, String label, String value) {}

    /**
     * Some fields that follow each other.
     *
     * @param fields in their order
     * @param next the position to go on from; null after the last one
     */
    public record Page(List<Field> fields, Integer next) {}
}
