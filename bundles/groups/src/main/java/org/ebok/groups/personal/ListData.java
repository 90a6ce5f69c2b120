package org.ebok.groups.personal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.group.GroupSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lists of groups that a person's customers are on. Groups by rules hold nothing: their rules say nobody's name. */
@Component
public final class ListData implements PersonalData, PersonalTable {

    private static final String READ =
            "select m.customer_id, m.group_id, g.name from customer_group_member m join customer_group g on g.group_id = m.group_id"
                    + " where m.customer_id in (?%s) order by m.customer_id, m.group_id";

    private final DataSource database;

    @Activate
    public ListData(
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference(target = GroupSchema.READY) SchemaReady tables) {
        this.database = database;
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.empty();
    }

    @Override
    public int order() {
        return 915;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "customer_group_member";
    }

    @Override
    public PersonalText title() {
        return new PersonalText("Listy, na które wpisano kontrahenta", "Lists that the customer was put on");
    }

    @Override
    public List<String> columns() {
        return List.of("customer_id", "group_id", "name");
    }

    @Override
    public long count(PersonalSubject person) {
        return read(person).size();
    }

    @Override
    public void read(PersonalSubject person, Rows rows) throws IOException {
        for (List<String> row : read(person)) {
            rows.row(row);
        }
    }

    private List<List<String>> read(PersonalSubject person) {
        List<CustomerId> customers = person.scope().customers();
        List<List<String>> rows = new ArrayList<>();
        if (customers.isEmpty()) {
            return rows;
        }
        String sql = READ.formatted(",?".repeat(customers.size() - 1));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < customers.size(); i++) {
                statement.setString(i + 1, customers.get(i).value());
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(List.of(result.getString(1), result.getString(2), result.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lists of groups cannot be read", e);
        }
        return rows;
    }
}
