package org.ebok.documents.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the documents of customers from the central database, one statement a question. A document that is not released
 * yet is not there. Recalls are the portal's own, and not known here.
 */
@Component(service = Archive.class)
public final class Archive {

    private static final String SOURCES = """
            from {document} d
            join {operator document_kind} k on k.kind_code = d.kind_code
            where k.audience = 'ADDRESSEE' and (d.released_at is null or d.released_at <= :now)
              and\s""";

    private static final String PAGE =
            "select " + DocumentRow.COLUMNS + "\n" + SOURCES + DocumentFilter.CONDITION + """

              and d.issued_on <= :key_day and (d.issued_on < :key_day or d.document_id < :key_id)
            order by d.issued_on desc, d.document_id desc
            fetch first :rows rows only""";

    private static final String DEMANDS = "select " + DocumentRow.COLUMNS + "\n" + SOURCES + """
            k.purpose = 'DEMAND' and d.issued_on >= :from
            order by d.issued_on desc, d.document_id desc
            fetch first :rows rows only""";

    private static final String ONE = "select " + DocumentRow.COLUMNS + "\n" + SOURCES + "d.document_id = :document";

    private static final String KINDS = """
            select k.kind_code, k.title_pl, k.title_en, k.purpose, k.icon, u.first_day, u.last_day
            from {operator document_kind} k
            join (
              select d.kind_code, min(d.issued_on) as first_day, max(d.issued_on) as last_day
              from {document} d
              where d.released_at is null or d.released_at <= :now
              group by d.kind_code
            ) u on u.kind_code = k.kind_code
            where k.audience = 'ADDRESSEE'
            order by k.position, k.kind_code""";

    private final CentralQuery<Document> page;
    private final CentralQuery<Document> demands;
    private final CentralQuery<Document> one;
    private final CentralQuery<KindUse> kinds;
    private final Clock clock;

    @Activate
    public Archive(@Reference CentralQueries queries, @Reference Clock clock) {
        this.page = queries.prepare(PAGE, DocumentRow::read);
        this.demands = queries.prepare(DEMANDS, DocumentRow::read);
        this.one = queries.prepare(ONE, DocumentRow::read);
        this.kinds = queries.prepare(KINDS, Archive::readKind);
        this.clock = clock;
    }

    /** Documents after a place, newest first, at most so many. */
    public List<Document> list(CustomerScope scope, DocumentFilter filter, DocumentKey after, int rows) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("now", now());
        parameters.put("key_day", after.issuedOn());
        parameters.put("key_id", after.id());
        parameters.put("rows", rows);
        return page.list(scope, parameters);
    }

    /** Payment demands since a day, newest first, at most so many. */
    public List<Document> demands(CustomerScope scope, LocalDate since, int rows) {
        return demands.list(scope, Map.of("now", now(), "from", since, "rows", rows));
    }

    /** One document, empty when the scope has no such document, or not yet. */
    public Optional<Document> find(CustomerScope scope, DocumentId id) {
        return one.list(scope, Map.of("now", now(), "document", id.value())).stream()
                .findFirst();
    }

    /** The kinds that the scope has documents of, in the operator's order. */
    public List<KindUse> kinds(CustomerScope scope) {
        return kinds.list(scope, Map.of("now", now()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static KindUse readKind(Row row) {
        return new KindUse(DocumentRow.kind(row), row.date("first_day"), row.date("last_day"));
    }
}
