package org.ebok.web.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.scope.CustomerScope;

/**
 * Leaves out of an explanation what leads to another function's matters of customers who do not have that function. Where an
 * account acts for several customers, some may have it: then the explainer is asked about those alone, and what it says of
 * the other function then may stay.
 *
 * @param explainers those of functions that one customer has at least
 * @param scopes the customers that have a function
 */
record Leads(List<Explainer> explainers, Scopes scopes) {

    /** The explanation, without the leads and the parts' ways on that are of functions that not all of the scope have. */
    Explanation allowed(Explainer explainer, CustomerScope scope, Matter matter, Explanation explanation) {
        Map<Topic, Set<Matter>> known = new HashMap<>();
        List<Explanation.Lead> leads = explanation.leads().stream()
                .filter(lead -> mayStay(explainer, scope, matter, lead.about(), known))
                .toList();
        List<Explanation.Part> parts = explanation.parts().stream()
                .map(part -> part.about()
                                .filter(about -> !mayStay(explainer, scope, matter, about, known))
                                .isPresent()
                        ? new Explanation.Part(part.text(), part.how(), part.amount(), Optional.empty())
                        : part)
                .toList();
        return new Explanation(
                explanation.title(),
                explanation.facts(),
                explanation.amount(),
                parts,
                leads,
                explanation.pages(),
                explanation.expected());
    }

    private boolean mayStay(
            Explainer explainer, CustomerScope scope, Matter matter, Matter target, Map<Topic, Set<Matter>> known) {
        Topic keeper = target.kind().keeper();
        Optional<CustomerScope> having = explainers.stream()
                .filter(one -> one.topic() == keeper)
                .map(one -> scopes.of(one.function()))
                .findFirst();
        // without a keeper there is no address either, and the lead is left out for that
        return having.isEmpty()
                || having.get().contains(scope)
                || known.computeIfAbsent(keeper, topic -> targets(explainer, scope.within(having.get()), matter, topic))
                        .contains(target);
    }

    private static Set<Matter> targets(Explainer explainer, CustomerScope scope, Matter matter, Topic keeper) {
        Set<Matter> targets = new HashSet<>();
        if (!scope.customers().isEmpty()) {
            explainer.explain(scope, matter).ifPresent(explanation -> {
                explanation.leads().forEach(lead -> targets.add(lead.about()));
                explanation.parts().forEach(part -> part.about().ifPresent(targets::add));
            });
        }
        targets.removeIf(target -> target.kind().keeper() != keeper);
        return targets;
    }
}
