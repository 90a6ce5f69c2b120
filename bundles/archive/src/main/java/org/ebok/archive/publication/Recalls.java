package org.ebok.archive.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.ebok.archive.document.Document;
import org.ebok.archive.publication.Recalled.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes documents back, and gives them out again. Each change and its audit record are one transaction. */
@Component(service = Recalls.class)
public final class Recalls {

    private static final String ADD = """
            insert into document_recall (kind, recalled_id, recalled_at, recalled_by, reason)
            values (:kind, :id, :now, :actor, :reason)
            on conflict do nothing""";

    private static final String REMOVE = "delete from document_recall where kind = :kind and recalled_id = :id";

    private static final String AMONG = """
            select r from RecallEntity r
            where (r.kind = 'DOCUMENT' and r.recalledId in (:documents))
              or (r.kind = 'BATCH' and r.recalledId in (:batches))""";

    private final JpaTemplate jpa;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public Recalls(
            @Reference(target = "(osgi.unit.name=ebok-archive)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = ArchiveSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
        this.clock = clock;
    }

    /** The documents without those that were taken back, by one statement. */
    public List<Document> without(List<Document> documents) {
        return without(documents, document -> document.id().value(), Document::batch);
    }

    /**
     * The same of whatever stands for documents.
     *
     * @param id identifier of the document
     * @param batch what it was made together with, empty for nothing
     */
    public <T> List<T> without(List<T> documents, Function<T, String> id, Function<T, Optional<String>> batch) {
        if (documents.isEmpty()) {
            return documents;
        }
        Set<String> ids = documents.stream().map(id).collect(Collectors.toSet());
        Set<String> batches = documents.stream()
                .flatMap(document -> batch.apply(document).stream())
                .collect(Collectors.toSet());
        Set<Recalled> recalled = jpa
                .txExpr(TransactionType.Supports, manager -> manager.createQuery(AMONG, RecallEntity.class)
                        .setParameter("documents", ids)
                        .setParameter("batches", batches.isEmpty() ? Set.of("") : batches)
                        .getResultList())
                .stream()
                .map(RecallEntity::recalled)
                .collect(Collectors.toSet());
        return recalled.isEmpty()
                ? documents
                : documents.stream()
                        .filter(document -> !isIn(recalled, id.apply(document), batch.apply(document)))
                        .toList();
    }

    private static boolean isIn(Set<Recalled> recalled, String id, Optional<String> batch) {
        return recalled.contains(new Recalled(Kind.DOCUMENT, id))
                || batch.filter(one -> recalled.contains(new Recalled(Kind.BATCH, one)))
                        .isPresent();
    }

    /** Takes back, from the next request on. What is taken back already stays so. */
    public void recall(String actor, Collection<Recalled> what, String reason) {
        jpa.tx(manager -> what.forEach(one -> {
            int added = manager.createNativeQuery(ADD)
                    .setParameter("kind", one.kind().name())
                    .setParameter("id", one.id())
                    .setParameter("now", OffsetDateTime.now(clock))
                    .setParameter("actor", actor)
                    .setParameter("reason", reason)
                    .executeUpdate();
            if (added > 0) {
                audit.record(new AuditEvent(actor, "documents.recalled", subject(one), reason));
            }
        }));
    }

    /** Gives out again; the number of what had been taken back. */
    public int restore(String actor, Collection<Recalled> what) {
        return jpa.txExpr(TransactionType.Required, manager -> {
            int restored = 0;
            for (Recalled one : what) {
                int removed = manager.createNativeQuery(REMOVE)
                        .setParameter("kind", one.kind().name())
                        .setParameter("id", one.id())
                        .executeUpdate();
                if (removed > 0) {
                    audit.record(new AuditEvent(actor, "documents.restored", subject(one), ""));
                    restored++;
                }
            }
            return restored;
        });
    }

    private static String subject(Recalled one) {
        return one.kind().name().toLowerCase(Locale.ROOT) + " " + one.id();
    }
}
