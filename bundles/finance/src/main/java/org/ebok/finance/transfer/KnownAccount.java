package org.ebok.finance.transfer;

import java.time.OffsetDateTime;

/**
 * What the portal has noted of a ledger's bank account and of one reader.
 *
 * @param ledgerId the ledger
 * @param account the account seen last
 * @param former the one before, null for none
 * @param noticedAt when {@code account} was seen first
 * @param read the account that the reader knows, null for none
 * @param readAt since when, null for never
 */
public record KnownAccount(
        String ledgerId, String account, String former, OffsetDateTime noticedAt, String read, OffsetDateTime readAt) {}
