package org.ebok.api.explanation;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that can be asked about: a row of the central database.
 *
 * @param kind what it is
 * @param id its identifier in the central database; it comes from outside, so that it says nothing of whose it is
 */
public record Matter(Kind kind, String id) {

    /** What a matter is, by the view of the contract that its identifier is of. */
    public enum Kind {
        /** A ledger: what it stands at. View {@code ledger}. */
        LEDGER(Topic.BOOKS),
        /** An entry of a ledger. View {@code ledger_entry}. */
        ENTRY(Topic.BOOKS),
        /** A document. View {@code document}. */
        DOCUMENT(Topic.DOCUMENTS),
        /** A fee component that is charged each month. View {@code charge}. */
        CHARGE(Topic.FEES),
        /** A meter. View {@code meter}. */
        METER(Topic.METERS);

        private final Topic keeper;

        Kind(Topic keeper) {
            this.keeper = keeper;
        }

        /** The side that such a matter is kept by: where nobody knows it there, it does not exist for the reader. */
        public Topic keeper() {
            return keeper;
        }

        /** As it stands in an address: {@code entry}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws NullPointerException when a part is null */
    public Matter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
