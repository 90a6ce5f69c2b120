package org.ebok.archive.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.store.SchemaReady;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the first opening of each document by each account. It is never changed and never taken back. */
@Component(service = Openings.class)
public final class Openings {

    // Two requests may be the first one at once: the second one finds the row there, and that is well.
    private static final String ADD = """
            insert into document_opening (document_id, login, customer_id, number, batch_id, opened_at)
            values (:document, :login, nullif(:customer, ''), :number, nullif(:batch, ''), :now)
            on conflict do nothing""";

    private static final String OF_LOGIN = """
            select new org.ebok.archive.publication.Opening(
              o.documentId, o.number, o.customerId, o.login, o.openedAt)
            from OpeningEntity o
            where o.login = :login and o.documentId in (:documents)""";

    private static final String OF_DOCUMENTS = """
            select new org.ebok.archive.publication.Opening(
              o.documentId, o.number, o.customerId, o.login, o.openedAt)
            from OpeningEntity o
            where o.documentId in (:documents)""";

    private static final String OF_BATCH = """
            select new org.ebok.archive.publication.Opening(
              o.documentId, o.number, o.customerId, o.login, o.openedAt)
            from OpeningEntity o
            where o.batchId = :batch""";

    private static final String ALL_OF_LOGIN = """
            select new org.ebok.archive.publication.Opening(
              o.documentId, o.number, o.customerId, o.login, o.openedAt)
            from OpeningEntity o
            where o.login = :login and o.documentId > :after
              and (o.customerId is null or o.customerId in (:customers))
            order by o.documentId""";

    private static final String COUNT_OF_LOGIN = """
            select count(o) from OpeningEntity o
            where o.login = :login and (o.customerId is null or o.customerId in (:customers))""";

    private static final Comparator<Opening> BY_TIME = Comparator.comparing(Opening::openedAt)
            .thenComparing(Opening::documentId)
            .thenComparing(Opening::login);

    /** A statement takes only so many parameters, and a batch may be sent to every customer. */
    private static final int CHUNK = 1000;

    private static final int LONGEST_NUMBER = 200;

    private final JpaTemplate jpa;
    private final Clock clock;

    @Activate
    public Openings(
            @Reference(target = "(osgi.unit.name=ebok-archive)") JpaTemplate jpa,
            @Reference Clock clock,
            @Reference(target = ArchiveSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.clock = clock;
    }

    /** Keeps that the account has opened the document, unless it had before. */
    public void record(String login, Document document) {
        String number = document.number();
        jpa.tx(manager -> manager.createNativeQuery(ADD)
                .setParameter("document", document.id().value())
                .setParameter("login", login)
                .setParameter(
                        "customer", document.customer().map(CustomerId::value).orElse(""))
                .setParameter("number", number.substring(0, Math.min(number.length(), LONGEST_NUMBER)))
                .setParameter("batch", document.batch().orElse(""))
                .setParameter("now", OffsetDateTime.now(clock))
                .executeUpdate());
    }

    /** When the account opened which of the documents first. */
    public Map<DocumentId, OffsetDateTime> of(String login, Collection<Document> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jpa
                .txExpr(TransactionType.Supports, manager -> manager.createQuery(OF_LOGIN, Opening.class)
                        .setParameter("login", login)
                        .setParameter("documents", ids(documents))
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(opening -> new DocumentId(opening.documentId()), Opening::openedAt));
    }

    /** How many documents of the customers that it acts for today the account has opened, and of the operator's own. */
    public long count(String login, CustomerScope scope) {
        return jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(COUNT_OF_LOGIN, Long.class)
                .setParameter("login", login)
                .setParameter("customers", customers(scope))
                .getSingleResult());
    }

    /**
     * The next of the documents that {@link #count} counts, by identifier, at most a thousand.
     *
     * @param after the last identifier of those before, empty for none
     */
    public List<Opening> ofLogin(String login, CustomerScope scope, String after) {
        return jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(ALL_OF_LOGIN, Opening.class)
                .setParameter("login", login)
                .setParameter("customers", customers(scope))
                .setParameter("after", after)
                .setMaxResults(CHUNK)
                .getResultList());
    }

    /** Who opened which of the documents, the first one first. */
    public List<Opening> ofDocuments(Collection<String> documents) {
        List<String> all = List.copyOf(documents);
        List<Opening> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            List<String> some = all.subList(i, Math.min(i + CHUNK, all.size()));
            found.addAll(
                    jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(OF_DOCUMENTS, Opening.class)
                            .setParameter("documents", some)
                            .getResultList()));
        }
        found.sort(BY_TIME);
        return found;
    }

    /**
     * Who opened documents of the batch, the first one first.
     *
     * @param batch a batch that documents were in when they were opened
     * @param documents those that are in it now; some may have been opened before they were
     */
    public List<Opening> ofBatch(String batch, Collection<String> documents) {
        List<Opening> then =
                jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(OF_BATCH, Opening.class)
                        .setParameter("batch", batch)
                        .getResultList());
        return Stream.concat(then.stream(), ofDocuments(documents).stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }

    private static List<String> customers(CustomerScope scope) {
        return scope.customers().stream().map(CustomerId::value).toList();
    }

    private static List<String> ids(Collection<Document> documents) {
        return documents.stream().map(document -> document.id().value()).toList();
    }
}
