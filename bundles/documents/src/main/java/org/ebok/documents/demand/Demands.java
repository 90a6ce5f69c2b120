package org.ebok.documents.demand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.debt.Debts;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells the state of payment demands, where a function is installed and granted that knows what is unpaid. */
@Component(service = Demands.class)
public final class Demands {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Debts debts;

    private final CurrentSubject subject;

    @Activate
    public Demands(@Reference CurrentSubject subject) {
        this.subject = subject;
    }

    /**
     * @param scope whose the documents are
     * @param documents any documents
     * @return the state of each payment demand among them of which it is known
     */
    public Map<DocumentId, Demand> of(CustomerScope scope, List<Document> documents) {
        List<Document> demands = documents.stream()
                .filter(document -> document.kind().purpose() == Purpose.DEMAND)
                .toList();
        Debts known = debts;
        if (demands.isEmpty() || known == null) {
            return Map.of();
        }
        if (!subject.customerScope(known.function()).contains(scope)) {
            return Map.of();
        }
        List<OpenCharge> open = known.open(scope);
        Map<DocumentId, Demand> states = new HashMap<>();
        for (Document demand : demands) {
            charges(scope, demand, open).ifPresent(charges -> states.put(demand.id(), Demand.of(demand, charges)));
        }
        return states;
    }

    /** The charges that a demand may concern; not known where it names no ledger and the account has several customers. */
    private static Optional<List<OpenCharge>> charges(CustomerScope scope, Document demand, List<OpenCharge> open) {
        if (demand.ledger().isPresent()) {
            String ledger = demand.ledger().get();
            return Optional.of(open.stream()
                    .filter(charge -> charge.ledgerId().equals(ledger) && isOfCurrency(demand, charge))
                    .toList());
        }
        if (scope.customers().size() > 1) {
            return Optional.empty();
        }
        return Optional.of(open.stream()
                .filter(charge -> isOfCurrency(demand, charge))
                .sorted(Comparator.comparing(OpenCharge::day))
                .toList());
    }

    private static boolean isOfCurrency(Document demand, OpenCharge charge) {
        return demand.amount()
                .map(amount -> amount.currency().equals(charge.currency().getCurrencyCode()))
                .orElse(true);
    }
}
