package org.ebok.central.internal.verify;

import java.util.List;
import org.ebok.central.internal.ScopedSql;

/** The questions that the manual says are asked of the views, whichever functions are installed. */
final class PortalQuestions {

    private PortalQuestions() {}

    /**
     * A question without the condition on customers.
     *
     * @param view that it reads, in braces in the text
     * @param columns with which its parameters are compared, one for each
     */
    record Unscoped(String view, String text, List<String> columns) {

        String sql(String schema) {
            return text.replace('{' + view + '}', schema + '.' + view);
        }
    }

    /** The questions about the customers of who is signed in. */
    static List<ScopedSql> scoped() {
        return List.of(
                new ScopedSql("select c.customer_number from {customer} c order by c.customer_number"),
                new ScopedSql("select l.ledger_id, l.bank_account from {ledger} l order by l.position"),
                new ScopedSql("select e.ledger_id, e.due_on, e.debit, e.credit from {ledger_entry} e"
                        + " order by e.booked_on, e.entry_no"),
                new ScopedSql("select e.entry_id, e.debit from {ledger_entry} e where e.ledger_id = :ledger"
                        + " and e.booked_on <= :day order by e.booked_on desc, e.entry_no desc limit :rows"));
    }

    /** How an account of the portal is made, and how a number is known to be a bank account of the operator's. */
    static List<Unscoped> unscoped() {
        return List.of(
                new Unscoped(
                        "customer",
                        "select customer_id from {customer} where customer_number = ?",
                        List.of("customer_number")),
                new Unscoped(
                        "ledger",
                        "select 1 from {ledger} where bank_account in (?, ?)",
                        List.of("bank_account", "bank_account")));
    }
}
