package org.ebok.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes marks and their audit record in one transaction, and counts what is left of them. */
@Component(service = Marks.class)
public final class Marks {

    private final JpaTemplate jpa;
    private final DataSource database;
    private final AuditTrail audit;

    @Activate
    public Marks(
            @Reference(target = "(osgi.unit.name=ebok-probe)") JpaTemplate jpa,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference AuditTrail audit,
            @Reference(target = ProbeSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.database = database;
        this.audit = audit;
    }

    /** Two marks and an audit record, all of them sent to the database; then the transaction fails or not. */
    void write(String name, boolean fail) {
        jpa.tx(TransactionType.Required, manager -> {
            manager.persist(new MarkEntity(name));
            manager.flush();
            audit.record(new AuditEvent("probe", "probe.marked", name, ""));
            manager.persist(new MarkEntity(name));
            manager.flush();
            if (fail) {
                throw new IllegalStateException("As asked");
            }
        });
    }

    int rows(String name) {
        return count("select count(*) from probe_mark where name = ?", name);
    }

    int auditRecords(String name) {
        return count(
                "select count(*) from audit_record r join audit_value v on v.record_id = r.record_id"
                        + " where r.action = 'probe.marked' and v.subject = ?",
                name);
    }

    private int count(String sql, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
