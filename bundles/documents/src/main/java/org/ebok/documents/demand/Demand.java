package org.ebok.documents.demand;

import java.math.BigDecimal;
import java.util.List;
import org.ebok.api.debt.OpenCharge;
import org.ebok.archive.document.Document;

/**
 * What of a payment demand is unpaid: the charges that were due when it was issued and are open still, the oldest first up to
 * its amount, because payments settle the oldest charges first.
 *
 * @param entries the open charges
 * @param open what they add up to, at most the amount of the demand
 */
public record Demand(List<OpenCharge> entries, BigDecimal open) {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    /** Whether nothing of it is owed any more. */
    public boolean isPaid() {
        return entries.isEmpty();
    }

    /**
     * @param demand a document
     * @param charges open charges of the ledgers that it may concern, the oldest first
     */
    static Demand of(Document demand, List<OpenCharge> charges) {
        List<OpenCharge> due = charges.stream()
                .filter(charge -> !charge.day().isAfter(demand.issuedOn()))
                .toList();
        BigDecimal limit = demand.amount().map(Document.Amount::value).orElse(null);
        BigDecimal open = ZERO;
        int count = 0;
        while (count < due.size() && (limit == null || open.compareTo(limit) < 0)) {
            open = open.add(due.get(count).open());
            count++;
        }
        return new Demand(due.subList(0, count), limit == null ? open : open.min(limit));
    }
}
