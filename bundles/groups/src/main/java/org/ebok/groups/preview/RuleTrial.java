package org.ebok.groups.preview;

import java.util.List;
import java.util.function.Supplier;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.scope.StaffScope;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.GroupProblem;
import org.ebok.groups.group.Groups;
import org.ebok.groups.group.Rules;
import org.ebok.groups.rule.Rule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a rule that somebody typed, and asks the central database for its customers before anything is saved. */
@Component(service = RuleTrial.class)
public final class RuleTrial {

    private final Groups groups;
    private final Rules rules;
    private final Preview preview;

    @Activate
    public RuleTrial(@Reference Groups groups, @Reference Rules rules, @Reference Preview preview) {
        this.groups = groups;
        this.rules = rules;
        this.preview = preview;
    }

    /**
     * @param rule as it can be kept
     * @param matching its customers now
     */
    public record Tried(Rule rule, Matching matching) {}

    /**
     * @param text the rule as it was typed
     * @param staff opens the scope; not asked where the rule is none
     * @return the rule and its customers
     * @throws org.ebok.api.problem.ProblemException naming {@code rule} when it is none, or when the central database cannot
     *     answer it
     */
    public Tried of(String text, Supplier<StaffScope> staff) {
        List<CustomerGroup> all = groups.list();
        Rule rule = rules.read(text, all);
        try {
            return new Tried(rule, preview.of(staff.get(), rule, all));
        } catch (CentralDataException e) {
            throw GroupProblem.of(
                    "rule", "the central database cannot answer it: a column is not of the type that it says it is");
        }
    }
}
