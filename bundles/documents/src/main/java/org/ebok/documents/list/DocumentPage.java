package org.ebok.documents.list;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.documents.archive.Document;
import org.ebok.documents.archive.DocumentId;
import org.ebok.documents.archive.DocumentKey;

/**
 * A page of a list of documents.
 *
 * @param documents newest first
 * @param opened when the reader opened which of them first
 * @param next where the next page begins, empty on the last one
 */
record DocumentPage(List<Document> documents, Map<DocumentId, OffsetDateTime> opened, Optional<DocumentKey> next) {}
