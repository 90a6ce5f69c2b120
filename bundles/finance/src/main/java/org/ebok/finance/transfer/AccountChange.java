package org.ebok.finance.transfer;

import java.time.OffsetDateTime;

/**
 * The account of a ledger is another one than the reader knows.
 *
 * @param noticedAt when the portal saw the new account for the first time
 * @param formerAccount the account that the reader knows, or else the one before
 */
public record AccountChange(OffsetDateTime noticedAt, String formerAccount) {

    private static final int ENDING = 4;

    /** The last digits of the former account: enough to recognize it, too little to pay into it. */
    public String formerEnding() {
        return formerAccount.substring(Math.max(0, formerAccount.length() - ENDING));
    }
}
