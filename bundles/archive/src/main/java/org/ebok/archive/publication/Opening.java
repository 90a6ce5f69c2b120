package org.ebok.archive.publication;

import java.time.OffsetDateTime;

/**
 * The first time that an account opened a document: what proves that it was delivered.
 *
 * @param documentId the document
 * @param number its number at that time
 * @param customerId to whom it was addressed, null for the operator's own
 * @param login the account
 * @param openedAt when
 */
public record Opening(String documentId, String number, String customerId, String login, OffsetDateTime openedAt) {}
