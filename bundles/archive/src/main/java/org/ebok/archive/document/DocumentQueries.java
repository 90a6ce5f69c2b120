package org.ebok.archive.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.scope.CustomerScope;

/**
 * Reads documents from the central database, one statement a question: either those that are addressed to the customers of a
 * scope, or the operator's own. A document that is not released yet is not there. Recalls are the portal's own, and not known
 * here.
 */
public final class DocumentQueries {

    private static final String IN_ORDER = """

            order by d.issued_on desc, d.document_id desc
            fetch first :rows rows only""";

    private final CentralQuery<Document> page;
    private final CentralQuery<Document> ofPurpose;
    private final CentralQuery<Document> one;
    private final CentralQuery<KindUse> kinds;
    private final CentralQuery<Extent> extent;
    private final Map<String, String> only;
    private final Clock clock;

    private DocumentQueries(CentralQueries queries, Clock clock, String view, String audience, Set<String> only) {
        this.clock = clock;
        this.only = new TreeMap<>();
        only.stream().sorted().forEach(code -> this.only.put("only_" + this.only.size(), code));
        String ofKinds = only.isEmpty()
                ? ""
                : this.only.keySet().stream()
                        .map(name -> ":" + name)
                        .collect(Collectors.joining(", ", " and k.kind_code in (", ")"));
        String ofAudience = "k.audience = '" + audience + "'" + ofKinds;
        String documents = "select " + DocumentRow.COLUMNS + "\nfrom " + view + """
                 d
                join {operator document_kind} k on k.kind_code = d.kind_code
                where\s""" + ofAudience
                + " and (d.released_at is null or d.released_at <= :now)\n  and ";
        this.page = queries.prepare(documents + DocumentFilter.CONDITION + """

                  and d.issued_on <= :key_day and (d.issued_on < :key_day or d.document_id < :key_id)""" + IN_ORDER, DocumentRow::read);
        this.ofPurpose = queries.prepare(
                documents + "k.purpose = :purpose and d.issued_on >= :from" + IN_ORDER, DocumentRow::read);
        this.one = queries.prepare(documents + "d.document_id = :document", DocumentRow::read);
        this.kinds = queries.prepare(
                """
                select k.kind_code, k.title_pl, k.title_en, k.purpose, k.icon, u.first_day, u.last_day
                from {operator document_kind} k
                join (
                  select d.kind_code, min(d.issued_on) as first_day, max(d.issued_on) as last_day
                  from\s""" + view + """
                 d
                  where d.released_at is null or d.released_at <= :now
                  group by d.kind_code
                ) u on u.kind_code = k.kind_code
                where\s""" + ofAudience + "\norder by k.position, k.kind_code", DocumentQueries::readKind);
        this.extent = queries.prepare(
                """
                select count(*) as files, coalesce(sum(d.file_size), 0) as bytes
                from\s""" + view + """
                 d
                join {operator document_kind} k on k.kind_code = d.kind_code
                where d.format is not null and (d.released_at is null or d.released_at <= :now) and\s""" + ofAudience, row -> new Extent(row.number("files"), row.number("bytes")));
    }

    /** The documents that are addressed to the customers of a scope. */
    public static DocumentQueries addressed(CentralQueries queries, Clock clock) {
        return new DocumentQueries(queries, clock, "{document}", "ADDRESSEE", Set.of());
    }

    /** The operator's own documents, the same ones for every scope. */
    public static DocumentQueries ofTheOperator(CentralQueries queries, Clock clock) {
        return new DocumentQueries(queries, clock, "{operator document}", "AUTHORISED", Set.of());
    }

    /**
     * The operator's own documents of some kinds, the same ones for every scope.
     *
     * @throws IllegalArgumentException when no kind is named
     */
    public static DocumentQueries ofTheOperator(CentralQueries queries, Clock clock, Set<String> kinds) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("No kind of documents is named");
        }
        return new DocumentQueries(queries, clock, "{operator document}", "AUTHORISED", kinds);
    }

    /** The operator's own documents for staff, newest first, at most {@code rows}, also those that are not released yet. */
    public static StaffQuery<Document> ofTheOperatorForStaff(CentralQueries queries) {
        return queries.prepareForStaff("select " + DocumentRow.COLUMNS + """

                from {document} d
                join {document_kind} k on k.kind_code = d.kind_code
                where d.customer_id is null""" + IN_ORDER, DocumentRow::read);
    }

    /** Documents after a place, newest first, at most so many. */
    public List<Document> list(CustomerScope scope, DocumentFilter filter, DocumentKey after, int rows) {
        Map<String, Object> parameters = parameters();
        parameters.putAll(filter.parameters());
        parameters.put("key_day", after.issuedOn());
        parameters.put("key_id", after.id());
        parameters.put("rows", rows);
        return page.list(scope, parameters);
    }

    /** Documents of a purpose since a day, newest first, at most so many. */
    public List<Document> ofPurpose(CustomerScope scope, Purpose purpose, LocalDate since, int rows) {
        Map<String, Object> parameters = parameters();
        parameters.put("purpose", purpose.name());
        parameters.put("from", since);
        parameters.put("rows", rows);
        return ofPurpose.list(scope, parameters);
    }

    /** One document, empty when the scope has no such document, or not yet. */
    public Optional<Document> find(CustomerScope scope, DocumentId id) {
        Map<String, Object> parameters = parameters();
        parameters.put("document", id.value());
        return one.list(scope, parameters).stream().findFirst();
    }

    /** The kinds that there are documents of, in the operator's order. */
    public List<KindUse> kinds(CustomerScope scope) {
        return kinds.list(scope, parameters());
    }

    /** How much there is for the scope. */
    public Extent extent(CustomerScope scope) {
        return extent.list(scope, parameters()).stream().findFirst().orElse(new Extent(0, 0));
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(only);
        parameters.put("now", OffsetDateTime.now(clock));
        return parameters;
    }

    private static KindUse readKind(Row row) {
        return new KindUse(DocumentRow.kind(row), row.date("first_day"), row.date("last_day"));
    }
}
