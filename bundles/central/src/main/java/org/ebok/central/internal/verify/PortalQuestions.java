package org.ebok.central.internal.verify;

import java.util.List;
import org.ebok.central.internal.ScopedSql;

/** The questions that the manual says are asked of the views, whichever functions are installed. */
final class PortalQuestions {

    private PortalQuestions() {}

    static List<ScopedSql> all() {
        return List.of(
                new ScopedSql("select c.customer_number from {customer} c order by c.customer_number"),
                new ScopedSql("select l.ledger_id, b.amount from {ledger} l left join {balance} b"
                        + " on b.ledger_id = l.ledger_id and b.customer_id = l.customer_id order by l.position"),
                new ScopedSql("select b.amount from {balance} b where b.ledger_id = :ledger"),
                new ScopedSql("select e.entry_id, e.debit from {ledger_entry} e where e.ledger_id = :ledger"
                        + " and e.booked_on <= :day order by e.booked_on desc, e.entry_no desc limit :rows"));
    }
}
