package org.ebok.groups.console;

import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.GroupProblem;
import org.ebok.groups.group.Groups;
import org.ebok.groups.group.Rules;
import org.ebok.groups.preview.Matching;
import org.ebok.groups.preview.Preview;
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
    private final SupportAccess support;

    @Activate
    public RuleTrial(
            @Reference Groups groups,
            @Reference Rules rules,
            @Reference Preview preview,
            @Reference SupportAccess support) {
        this.groups = groups;
        this.rules = rules;
        this.preview = preview;
        this.support = support;
    }

    /**
     * @param rule as it can be kept
     * @param matching its customers now
     */
    record Tried(Rule rule, Matching matching) {}

    /** @throws org.ebok.api.problem.ProblemException when the rule is none, or the central database cannot answer it */
    Tried of(String text, Session session) {
        List<CustomerGroup> all = groups.list();
        Rule rule = rules.read(text, all);
        try {
            return new Tried(rule, preview.of(support.openAll(Staff.user(session), "a rule of a group"), rule, all));
        } catch (CentralDataException e) {
            throw GroupProblem.of(
                    "rule", "the central database cannot answer it: a column is not of the type that it says it is");
        }
    }
}
