package org.ebok.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes an audit record behind the trail's back, as somebody could who has the database. */
@Component(property = RestResource.CORE + "=probe")
@Path("/tampered/{record}/{detail}")
@Produces(MediaType.APPLICATION_JSON)
public final class TamperResource implements RestResource {

    private final DataSource database;

    @Activate
    public TamperResource(@Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database) {
        this.database = database;
    }

    private static final String NONE = "none";

    /** @param rows how many were changed */
    public record Changed(int rows) {}

    @PUT
    @PublicAccess
    public Changed change(@PathParam("record") long record, @PathParam("detail") String detail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update audit_value set detail = ? where record_id = ?")) {
            statement.setString(1, detail.equals(NONE) ? "" : detail);
            statement.setLong(2, record);
            return new Changed(statement.executeUpdate());
        }
    }
}
