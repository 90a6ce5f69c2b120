package org.ebok.groups.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.groups.rule.Attribute.Source;

/** The attributes that rules can ask for: those of the contract, and the columns of the operator's own view. */
public final class Attributes {

    /** The view of the central database to whose columns the operator adds attributes. */
    public static final String VIEW = "customer_attribute";

    private static final List<Attribute> OF_CONTRACT = List.of(
            code("kind", Source.CUSTOMER, "kind", "PERSON", "COMPANY"),
            text("segment", Source.CUSTOMER, "group_code"),
            text("number", Source.CUSTOMER, "customer_number"),
            text("city", Source.CUSTOMER, "city"),
            new Attribute("active", AttributeType.FLAG, Source.CUSTOMER, "active", List.of()),
            text("building", Source.PREMISES, "building_id"),
            code("premises-kind", Source.PREMISES, "kind", "FLAT", "COMMERCIAL", "GARAGE", "SUPPLY_POINT", "OTHER"),
            code(
                    "premises-title",
                    Source.PREMISES,
                    "title",
                    "OWNERSHIP",
                    "COOPERATIVE_RIGHT",
                    "RENT",
                    "CONTRACT",
                    "OTHER"),
            text("ledger", Source.LEDGER, "symbol"));

    private final Map<String, Attribute> byName;

    private Attributes(Stream<Attribute> attributes) {
        this.byName =
                attributes.collect(Collectors.toMap(Attribute::name, Function.identity(), (first, other) -> first));
    }

    /** @param columns of the operator's view with their types; one that is called as an attribute of the contract stays out */
    public static Attributes with(Map<String, AttributeType> columns) {
        return new Attributes(Stream.concat(
                OF_CONTRACT.stream(),
                columns.entrySet().stream().map(column -> ofOperator(column.getKey(), column.getValue()))));
    }

    /** In the order of their names. */
    public List<Attribute> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    Optional<Attribute> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The attribute that a test of a rule that was found right asks for. What is not of the contract is of the operator's view. */
    static Attribute asked(Rule.Test test) {
        AttributeType type = test.values().isEmpty()
                ? AttributeType.TEXT
                : AttributeType.of(test.values().get(0));
        return OF_CONTRACT.stream()
                .filter(attribute -> attribute.name().equals(test.attribute()))
                .findFirst()
                .orElseGet(() -> ofOperator(test.attribute(), type));
    }

    private static Attribute ofOperator(String column, AttributeType type) {
        return new Attribute(column, type, Source.OPERATOR, column, List.of());
    }

    private static Attribute text(String name, Source source, String column) {
        return new Attribute(name, AttributeType.TEXT, source, column, List.of());
    }

    private static Attribute code(String name, Source source, String column, String... codes) {
        return new Attribute(name, AttributeType.TEXT, source, column, List.of(codes));
    }

    @Override
    public String toString() {
        return byName.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
