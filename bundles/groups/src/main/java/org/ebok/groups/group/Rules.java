package org.ebok.groups.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralViews;
import org.ebok.api.central.ColumnKind;
import org.ebok.groups.rule.AttributeType;
import org.ebok.groups.rule.Attributes;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleCheck;
import org.ebok.groups.rule.RuleException;
import org.ebok.groups.rule.RuleReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads rules that people write, and holds them against the attributes of the central database and the groups that there are. */
@Component(service = Rules.class)
public final class Rules {

    // What can stand in a rule and in a statement as it is.
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    private static final String OF_WHOM = "customer_id";

    private static final Map<ColumnKind, AttributeType> TYPES = Map.of(
            ColumnKind.TEXT, AttributeType.TEXT,
            ColumnKind.NUMBER, AttributeType.NUMBER,
            ColumnKind.DAY, AttributeType.DAY,
            ColumnKind.FLAG, AttributeType.FLAG);

    private final CentralViews views;
    private final CentralQueries queries;

    @Activate
    public Rules(@Reference CentralViews views, @Reference CentralQueries queries) {
        this.views = views;
        this.queries = queries;
    }

    /** The attributes that there are at this moment. */
    public Attributes attributes() {
        Map<String, AttributeType> columns = new LinkedHashMap<>();
        views.columns(Attributes.VIEW).forEach((column, kind) -> {
            if (TYPES.containsKey(kind)
                    && COLUMN.matcher(column).matches()
                    && !column.equals(OF_WHOM)
                    && isName(column)) {
                columns.put(column, TYPES.get(kind));
            }
        });
        return Attributes.with(columns);
    }

    /** Some words mean something in SQL and so name no column there. */
    private boolean isName(String column) {
        try {
            queries.prepareForStaff(
                    "select 1 as one from {" + Attributes.VIEW + "} a where a." + column + " is not null",
                    row -> row.number("one"));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * @param text as somebody wrote it
     * @param groups all groups
     * @return the rule as it can be kept
     * @throws org.ebok.api.problem.ProblemException saying what is wrong and where, when it is no rule, or asks for what does
     *     not exist
     */
    public Rule read(String text, List<CustomerGroup> groups) {
        try {
            Rule rule = new RuleCheck(
                            attributes(), groups.stream().map(CustomerGroup::id).toList())
                    .check(RuleReader.read(text));
            RuleReader.read(rule.toString()); // with the parentheses that it is kept with
            return rule;
        } catch (RuleException e) {
            throw GroupProblem.of("rule", e.getMessage());
        }
    }
}
