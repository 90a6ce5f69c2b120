package org.ebok.archive.shelf;

import java.time.Clock;
import java.util.Set;
import org.ebok.api.central.CentralQueries;
import org.ebok.archive.content.Contents;
import org.ebok.archive.document.DocumentQueries;
import org.ebok.archive.publication.Openings;
import org.ebok.archive.publication.Recalls;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shelves of the operator's archive. A function asks for its shelf once, when it starts. Safe for use by many threads. */
@Component(service = Archive.class)
public final class Archive {

    private final CentralQueries queries;
    private final Openings openings;
    private final Recalls recalls;
    private final Clock clock;
    private final Shelf addressed;

    @Activate
    public Archive(
            @Reference CentralQueries queries,
            @Reference Openings openings,
            @Reference Recalls recalls,
            @Reference Clock clock) {
        this.queries = queries;
        this.openings = openings;
        this.recalls = recalls;
        this.clock = clock;
        this.addressed = new Shelf(
                DocumentQueries.addressed(queries, clock), Contents.addressed(queries), openings, recalls, clock);
    }

    /** The documents that are addressed to customers: a scope finds those of its own customers. */
    public Shelf addressed() {
        return addressed;
    }

    /** The operator's own documents. Every scope finds all of them: who may see them is for the caller to ask. */
    public Shelf ofTheOperator() {
        return own(DocumentQueries.ofTheOperator(queries, clock));
    }

    /**
     * The operator's own documents of some kinds.
     *
     * @param kinds codes of the kinds that stand there
     * @throws IllegalArgumentException when there is none, which is not the same as all
     */
    public Shelf ofTheOperator(Set<String> kinds) {
        return own(DocumentQueries.ofTheOperator(queries, clock, kinds));
    }

    private Shelf own(DocumentQueries documents) {
        return new Shelf(documents, Contents.ofTheOperator(queries), openings, recalls, clock);
    }
}
