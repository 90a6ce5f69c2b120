package org.ebok.audit.personal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.store.SchemaReady;
import org.ebok.audit.trail.AuditSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The records of the audit trail that a person is in: what their account did, and what was done to the account or to the
 * customers that it acts for. Who of the staff did it stays the operator's own matter: it is another person's datum, and not
 * needed to see what was done.
 */
@Component
public final class AuditData implements PersonalData, PersonalTable {

    private static final int PART = 1000;

    private static final String FROM = " from audit_record r join audit_value v on v.record_id = r.record_id";

    private static final String COUNT = "select count(*)" + FROM + " where ";

    private static final String READ =
            "select r.record_id, r.recorded_at, v.actor, r.action, v.subject, v.before_value, v.after_value, v.detail,"
                    + " v.origin" + FROM
                    + " where r.record_id > ? and (";

    private static final String IN_ORDER = ") order by r.record_id fetch first " + PART + " rows only";

    private static final String STAFF = "staff";
    // What the portal did by itself; no log-in has a colon.
    private static final String PORTAL = "portal:";

    private final DataSource database;

    @Activate
    public AuditData(
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference(target = AuditSchema.READY) SchemaReady tables) {
        this.database = database;
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.empty();
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "audit_record";
    }

    @Override
    public PersonalText title() {
        return new PersonalText("Co działo się z kontem", "What happened to the account");
    }

    @Override
    public List<String> columns() {
        return List.of("recorded_at", "actor", "action", "subject", "before", "after", "detail", "origin");
    }

    @Override
    public long count(PersonalSubject person) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT + about(person))) {
            bind(statement, 1, person);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void read(PersonalSubject person, Rows rows) throws IOException {
        long after = 0;
        List<Found> part = part(person, after);
        while (!part.isEmpty()) {
            for (Found one : part) {
                rows.row(one.values());
            }
            after = part.get(part.size() - 1).id();
            part = part(person, after);
        }
    }

    private record Found(long id, List<Object> values) {}

    private List<Found> part(PersonalSubject person, long after) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ + about(person) + IN_ORDER)) {
            statement.setLong(1, after);
            bind(statement, 2, person);
            try (ResultSet result = statement.executeQuery()) {
                List<Found> found = new ArrayList<>();
                while (result.next()) {
                    found.add(new Found(
                            result.getLong(1),
                            Arrays.asList(
                                    result.getObject(2, OffsetDateTime.class),
                                    actor(person, result.getString(3)),
                                    result.getString(4),
                                    result.getString(5),
                                    result.getString(6),
                                    result.getString(7),
                                    result.getString(8),
                                    origin(person, result.getString(3), result.getString(9)))));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static String actor(PersonalSubject person, String actor) {
        return actor.equals(person.login()) || actor.startsWith(PORTAL) ? actor : STAFF;
    }

    /** From where the person came; where staff sat is theirs. */
    private static String origin(PersonalSubject person, String actor, String origin) {
        return actor.equals(person.login()) ? origin : "";
    }

    // What a record is about is a plain text, so the number of one customer may be the log-in of another person or the
    // identifier of another one's ledger: the action says which of them it is.
    private static String about(PersonalSubject person) {
        String ofNumbers = person.customerNumbers().isEmpty()
                ? ""
                : " or (r.action like 'support.%' and v.subject in (?"
                        + ",?".repeat(person.customerNumbers().size() - 1) + "))";
        return "v.actor = ? or (v.subject = ? and (r.action like 'account.%'"
                + " or r.action like 'permission.%' or r.action like 'session.%' or r.action like 'my-data.%'))"
                + ofNumbers;
    }

    private static void bind(PreparedStatement statement, int place, PersonalSubject person) throws SQLException {
        statement.setString(place, person.login());
        statement.setString(place + 1, person.login());
        int next = place + 2;
        for (String number : person.customerNumbers()) {
            statement.setString(next, number);
            next++;
        }
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("The audit trail cannot be read", e);
    }
}
