package org.ebok.central.internal.personal;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.central.internal.verify.ContractTable;
import org.ebok.central.internal.verify.ContractTable.Column;

/**
 * The rows of a view, read in parts. A part begins behind the key of the row before it, so that the database can go there by
 * an index; a view without a key, which is a small one, is counted off from its beginning.
 */
final class ViewTable implements PersonalTable {

    /** So many rows are in memory at a time: few enough for any server, enough that a ledger is a few statements. */
    private static final int PART = 5000;

    private final PersonalView view;
    private final PersonalText title;
    private final ContractTable table;
    private final Clock clock;
    private final CentralQuery<Long> count;
    private final CentralQuery<List<Object>> first;
    private final CentralQuery<List<Object>> next;

    ViewTable(CentralQueries queries, Clock clock, PersonalView view, PersonalText title) {
        this.view = view;
        this.title = title;
        this.table = ContractTable.of(view.view());
        this.clock = clock;
        checkReplacements();
        String source = "from {" + (view.ofOperator() ? "operator " : "") + view.view() + "} v";
        this.count = queries.prepare("select count(*) as n " + source + where(""), row -> row.number("n"));
        this.first = queries.prepare(select(source, where(""), ""), this::read);
        this.next = queries.prepare(
                table.key().isEmpty()
                        ? select(source, where(""), "offset :skip rows ")
                        : select(source, where(after(0)), ""),
                this::read);
    }

    private void checkReplacements() {
        List<String> known = table.columns().stream()
                .map(Column::name)
                .filter(name -> !isKey(name))
                .toList();
        if (!known.containsAll(view.instead().keySet())) {
            throw new IllegalArgumentException("Of " + view.view() + " one can replace " + known);
        }
    }

    private boolean isKey(String name) {
        return table.key().stream().anyMatch(column -> column.name().equals(name));
    }

    private String select(String source, String where, String offset) {
        List<Column> order = table.key().isEmpty() ? table.columns() : table.key();
        return "select "
                + String.join(", ", table.columns().stream().map(this::selected).toList()) + ' ' + source
                + where + " order by "
                + String.join(
                        ", ", order.stream().map(column -> "v." + column.name()).toList())
                + ' ' + offset + "fetch first :rows rows only";
    }

    private String selected(Column column) {
        return Optional.ofNullable(view.instead().get(column.name()))
                .map(expression -> expression + " as " + column.name())
                .orElse("v." + column.name());
    }

    private String where(String place) {
        List<String> conditions = new ArrayList<>();
        if (!view.condition().isEmpty()) {
            conditions.add('(' + view.condition() + ')');
        }
        if (!place.isEmpty()) {
            conditions.add(place);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Behind a place: by the first column of the key, and where that is the same, by the others. */
    private String after(int column) {
        String name = table.key().get(column).name();
        String further = "v." + name + " > :key_" + name;
        return column == table.key().size() - 1
                ? further
                : "v." + name + " >= :key_" + name + " and (" + further + " or (" + after(column + 1) + "))";
    }

    private List<Object> read(Row row) {
        List<Object> values = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            values.add(column.read(row));
        }
        return values;
    }

    @Override
    public String name() {
        return view.view();
    }

    @Override
    public PersonalText title() {
        return title;
    }

    @Override
    public List<String> columns() {
        return table.columns().stream().map(Column::name).toList();
    }

    @Override
    public long count(PersonalSubject subject) {
        return count.list(subject.scope(), given(view.condition())).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void read(PersonalSubject subject, Rows rows) throws IOException {
        Map<String, Object> parameters = given(view.condition() + view.instead().values());
        parameters.put("rows", PART);
        List<List<Object>> part = first.list(subject.scope(), parameters);
        for (int skip = PART; !part.isEmpty(); skip += PART) {
            for (List<Object> row : part) {
                rows.row(row);
            }
            if (part.size() < PART) {
                return;
            }
            List<Object> last = part.get(PART - 1);
            place(parameters, last, skip);
            part = next.list(subject.scope(), parameters);
            if (!table.key().isEmpty() && !part.isEmpty() && part.get(0).equals(last)) {
                throw new CentralDataException(table.key().get(0).name(), "a value without white space around it");
            }
        }
    }

    /** The parameters that are ours, those of them that a text names. */
    private Map<String, Object> given(String text) {
        Map<String, Object> parameters = new HashMap<>();
        if (text.contains(":now")) {
            parameters.put("now", OffsetDateTime.now(clock));
        }
        if (text.contains(":for_ever")) {
            parameters.put("for_ever", CentralQueries.FOR_EVER);
        }
        return parameters;
    }

    private void place(Map<String, Object> parameters, List<Object> last, int skip) {
        if (table.key().isEmpty()) {
            parameters.put("skip", skip);
        }
        for (Column column : table.key()) {
            Object value = last.get(table.columns().indexOf(column));
            if (value == null) {
                throw new CentralDataException(column.name(), "a value that is not null");
            }
            parameters.put("key_" + column.name(), value);
        }
    }
}
