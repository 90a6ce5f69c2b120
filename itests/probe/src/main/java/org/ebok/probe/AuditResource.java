package org.ebok.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the audit trail holds about a subject, oldest first. */
@Component(property = RestResource.CORE + "=probe")
@Path("/audit/{subject}")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource implements RestResource {

    private static final String RECORDS =
            "select v.actor, r.action, v.detail, v.before_value, v.after_value from audit_record r"
                    + " join audit_value v on v.record_id = r.record_id where v.subject = ? order by r.record_id";

    private final DataSource database;

    @Activate
    public AuditResource(@Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database) {
        this.database = database;
    }

    /**
     * @param actor who did it
     * @param action what was done
     * @param detail how it was before and is now, and more about it
     */
    public record Line(String actor, String action, String detail) {}

    @GET
    @PublicAccess
    public List<Line> records(@PathParam("subject") String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORDS)) {
            statement.setString(1, subject);
            try (ResultSet rows = statement.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(new Line(rows.getString(1), rows.getString(2), detail(rows)));
                }
                return lines;
            }
        }
    }

    private static String detail(ResultSet row) throws SQLException {
        String before = row.getString(4);
        String after = row.getString(5);
        String change = (before == null ? "" : before + " -> ") + (after == null ? "" : after);
        return change + row.getString(3);
    }
}
