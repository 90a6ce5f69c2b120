package org.ebok.groups.rule;

import java.util.List;

/**
 * Something of a customer that a rule can ask for.
 *
 * @param name as it stands in rules
 * @param type of its values
 * @param source the view that has it
 * @param column its column there
 * @param codes the values that there are, empty when there may be any
 */
public record Attribute(String name, AttributeType type, Source source, String column, List<String> codes) {

    /** Keeps a copy of the list. */
    public Attribute {
        codes = List.copyOf(codes);
    }

    /** What its values are, for who writes a rule. */
    public String valuesInWords() {
        return codes.isEmpty() ? type.words() : String.join(", ", codes);
    }

    /** The view and the column that it comes from. */
    public String place() {
        return source.view() + "." + column;
    }

    /** Where a customer's attributes are. */
    public enum Source {
        /** The customer's own row. */
        CUSTOMER("customer"),
        /** Premises that the customer holds today. */
        PREMISES("premises"),
        /** Ledgers of the customer. */
        LEDGER("ledger"),
        /** The view in which the operator adds attributes: one row per customer. */
        OPERATOR(Attributes.VIEW);

        private final String view;

        Source(String view) {
            this.view = view;
        }

        String view() {
            return view;
        }
    }
}
