package org.ebok.archive.shelf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.content.Content;
import org.ebok.archive.content.Contents;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentFilter;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.DocumentQueries;
import org.ebok.archive.document.Extent;
import org.ebok.archive.document.KindUse;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.publication.Openings;
import org.ebok.archive.publication.Recalls;

/**
 * What a reader finds: the documents of the central database without those that were taken back, their files, and what of it
 * the reader has not opened. Safe for use by many threads.
 */
public final class Shelf {

    /** What is older is no news, opened or not: a new account does not begin with years of unread letters. */
    private static final Period NEWS = Period.ofDays(365);

    private static final int CHUNK = 500;

    private final DocumentQueries documents;
    private final Contents contents;
    private final Openings openings;
    private final Recalls recalls;
    private final Clock clock;

    Shelf(DocumentQueries documents, Contents contents, Openings openings, Recalls recalls, Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.openings = openings;
        this.recalls = recalls;
        this.clock = clock;
    }

    /**
     * A page of documents, newest first.
     *
     * @param login the account of the reader
     * @param unread whether only what the reader has not opened
     */
    public ShelfPage page(
            CustomerScope scope, String login, DocumentFilter filter, boolean unread, DocumentKey after, int size) {
        DocumentFilter narrowed = unread ? filter.since(news()) : filter;
        List<Document> found = new ArrayList<>();
        Map<DocumentId, OffsetDateTime> opened = new HashMap<>();
        DocumentKey place = after;
        boolean more = true;
        while (more && found.size() <= size) {
            int rows = unread ? CHUNK : size + 1;
            List<Document> chunk = documents.list(scope, narrowed, place, rows);
            more = chunk.size() == rows;
            List<Document> given = recalls.without(chunk);
            opened.putAll(openings.of(login, given));
            given.stream()
                    .filter(document -> !unread || isNews(document, opened))
                    .forEach(found::add);
            place = chunk.isEmpty() ? place : chunk.get(chunk.size() - 1).key();
        }
        boolean next = found.size() > size;
        List<Document> shown = next ? found.subList(0, size) : found;
        return new ShelfPage(
                List.copyOf(shown),
                opened,
                next ? Optional.of(shown.get(size - 1).key()) : Optional.empty());
    }

    /** One document, empty when the scope has no such document, not yet, or no more. */
    public Optional<Document> find(CustomerScope scope, DocumentId id) {
        return documents.find(scope, id).flatMap(document -> recalls.without(List.of(document)).stream()
                .findFirst());
    }

    /**
     * Whatever stands for documents of the central database, without those that were taken back.
     *
     * @param id identifier of the document
     * @param batch what it was made together with, empty for nothing
     */
    public <T> List<T> withoutRecalled(List<T> rows, Function<T, String> id, Function<T, Optional<String>> batch) {
        return recalls.without(rows, id, batch);
    }

    /** About how much there is, those that were taken back included. */
    public Extent extent(CustomerScope scope) {
        return documents.extent(scope);
    }

    /** Documents of a purpose since a day, newest first, looked for among at most so many. */
    public List<Document> ofPurpose(CustomerScope scope, Purpose purpose, LocalDate since, int rows) {
        return recalls.without(documents.ofPurpose(scope, purpose, since, rows));
    }

    /** The kinds that there are documents of, in the operator's order. */
    public List<KindUse> kinds(CustomerScope scope) {
        return documents.kinds(scope);
    }

    /** How many documents the reader has not opened, counted up to a thousand. */
    public long unread(CustomerScope scope, String login) {
        return page(scope, login, DocumentFilter.ALL, true, DocumentKey.NEWEST, 999)
                .documents()
                .size();
    }

    /** Whether the reader is to be told that the document is there. */
    public boolean isNews(Document document, Map<DocumentId, OffsetDateTime> opened) {
        return !opened.containsKey(document.id()) && !document.issuedOn().isBefore(news());
    }

    /** When the reader opened the document first, empty when never. */
    public Optional<OffsetDateTime> openedOn(String login, Document document) {
        return Optional.ofNullable(openings.of(login, List.of(document)).get(document.id()));
    }

    /** Keeps that the reader has opened the document, unless they had before: it is the proof of delivery. */
    public void noteOpening(String login, Document document) {
        openings.record(login, document);
    }

    /** Whether the document is still given out: asked anew for each file of many, which take their time. */
    public boolean isGiven(Document document) {
        return !recalls.without(List.of(document)).isEmpty();
    }

    /** The file of a document with a format, or what is wrong with it. */
    public Contents.Result file(CustomerScope scope, Document document) {
        return contents.find(scope, document);
    }

    /**
     * The file of a document with a format, where something is to be sent of it.
     *
     * @throws CentralDataException when a part is missing or wrong
     */
    public Content requireFile(CustomerScope scope, Document document) {
        return contents.require(scope, document);
    }

    private LocalDate news() {
        return LocalDate.now(clock).minus(NEWS);
    }
}
