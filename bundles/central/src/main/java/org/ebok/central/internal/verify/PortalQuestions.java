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
                        + " and e.booked_on <= :day order by e.booked_on desc, e.entry_no desc limit :rows"),
                new ScopedSql("select d.number from {document} d order by d.issued_on desc, d.document_id desc"
                        + " limit :rows"),
                new ScopedSql("select d.number from {operator document} d"
                        + " order by d.issued_on desc, d.document_id desc limit :rows"),
                new ScopedSql("select d.number from {document} d where d.document_id = :document"),
                new ScopedSql("select c.byte_count from {document_content} c where c.document_id = :document"
                        + " order by c.part_no"),
                new ScopedSql("select c.byte_count from {operator document_content} c"
                        + " where c.document_id = :document order by c.part_no"),
                new ScopedSql("select c.bytes from {document_content} c where c.document_id = :document"
                        + " and c.part_no = 1"),
                new ScopedSql(
                        "select s.result from {settlement} s where s.document_id = :document" + " order by s.position"),
                new ScopedSql("select r.consumption from {settlement_reading} r where r.document_id = :document"
                        + " order by r.position"),
                new ScopedSql("select p.premises_id from {premises} p order by p.held_from"),
                new ScopedSql("select m.meter_id from {meter} m order by m.number"),
                new ScopedSql("select r.read_value from {reading} r where r.meter_id = :meter order by r.read_on"),
                new ScopedSql("select c.amount from {charge} c order by c.position"),
                new ScopedSql("select a.consumption from {operator consumption_average} a"
                        + " where a.building_id = :building order by a.month_start"),
                new ScopedSql("select t.rate from {operator tariff} t where t.component_code = :component"
                        + " order by t.valid_from"));
    }

    /**
     * How an account of the portal is made, how a number is known to be a bank account of the operator's, and what staff
     * ask about documents.
     */
    static List<Unscoped> unscoped() {
        return List.of(
                new Unscoped(
                        "customer",
                        "select customer_id from {customer} where customer_number = ?",
                        List.of("customer_number")),
                new Unscoped(
                        "ledger",
                        "select 1 from {ledger} where bank_account in (?, ?)",
                        List.of("bank_account", "bank_account")),
                ofStaff("document_id"),
                ofStaff("number"),
                ofStaff("batch_id"));
    }

    private static Unscoped ofStaff(String column) {
        return new Unscoped("document", "select document_id from {document} where " + column + " = ?", List.of(column));
    }
}
