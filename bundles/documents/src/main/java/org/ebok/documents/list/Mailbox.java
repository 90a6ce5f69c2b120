package org.ebok.documents.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.scope.CustomerScope;
import org.ebok.documents.archive.Archive;
import org.ebok.documents.archive.Document;
import org.ebok.documents.archive.DocumentFilter;
import org.ebok.documents.archive.DocumentId;
import org.ebok.documents.archive.DocumentKey;
import org.ebok.documents.publication.Openings;
import org.ebok.documents.publication.Recalls;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a reader finds: the documents of the central database without those that were taken back, and what of it the reader
 * has not opened.
 */
@Component(service = Mailbox.class)
public final class Mailbox {

    /** What is older is no news, opened or not: a new account does not begin with years of unread letters. */
    private static final Period NEWS = Period.ofDays(365);

    private static final int CHUNK = 500;

    private final Archive archive;
    private final Openings openings;
    private final Recalls recalls;
    private final Clock clock;

    @Activate
    public Mailbox(
            @Reference Archive archive,
            @Reference Openings openings,
            @Reference Recalls recalls,
            @Reference Clock clock) {
        this.archive = archive;
        this.openings = openings;
        this.recalls = recalls;
        this.clock = clock;
    }

    /**
     * A page of documents, newest first.
     *
     * @param unread whether only what the reader has not opened
     */
    DocumentPage page(
            CustomerScope scope, String login, DocumentFilter filter, boolean unread, DocumentKey after, int size) {
        DocumentFilter narrowed = unread ? filter.since(news()) : filter;
        List<Document> documents = new ArrayList<>();
        Map<DocumentId, OffsetDateTime> opened = new HashMap<>();
        DocumentKey place = after;
        boolean more = true;
        while (more && documents.size() <= size) {
            int rows = unread ? CHUNK : size + 1;
            List<Document> chunk = archive.list(scope, narrowed, place, rows);
            more = chunk.size() == rows;
            List<Document> given = recalls.without(chunk);
            opened.putAll(openings.of(login, given));
            given.stream()
                    .filter(document -> !unread || isNews(document, opened))
                    .forEach(documents::add);
            place = chunk.isEmpty() ? place : chunk.get(chunk.size() - 1).key();
        }
        boolean next = documents.size() > size;
        List<Document> shown = next ? documents.subList(0, size) : documents;
        return new DocumentPage(
                List.copyOf(shown),
                opened,
                next ? Optional.of(shown.get(size - 1).key()) : Optional.empty());
    }

    /** One document, empty when the scope has no such document, not yet, or no more. */
    public Optional<Document> find(CustomerScope scope, DocumentId id) {
        return archive.find(scope, id)
                .flatMap(document -> recalls.without(List.of(document)).stream().findFirst());
    }

    /** When the reader opened the document first. */
    Optional<OffsetDateTime> openedOn(String login, Document document) {
        return Optional.ofNullable(openings.of(login, List.of(document)).get(document.id()));
    }

    /** How many documents the reader has not opened, counted up to a thousand. */
    public long unread(CustomerScope scope, String login) {
        return page(scope, login, DocumentFilter.ALL, true, DocumentKey.NEWEST, 999)
                .documents()
                .size();
    }

    /** Whether the reader is to be told that the document is there. */
    boolean isNews(Document document, Map<DocumentId, OffsetDateTime> opened) {
        return !opened.containsKey(document.id()) && !document.issuedOn().isBefore(news());
    }

    private LocalDate news() {
        return LocalDate.now(clock).minus(NEWS);
    }
}
