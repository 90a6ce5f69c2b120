package org.ebok.archive.shelf;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKey;

/**
 * A page of the documents of a shelf.
 *
 * @param documents newest first
 * @param opened when the reader opened which of them first
 * @param next where the next page begins, empty on the last one
 */
public record ShelfPage(List<Document> documents, Map<DocumentId, OffsetDateTime> opened, Optional<DocumentKey> next) {}
