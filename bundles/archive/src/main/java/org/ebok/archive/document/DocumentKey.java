package org.ebok.archive.document;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

/**
 * A place in a list of documents, newest first. A page begins after the place where the one before it ended.
 *
 * @param issuedOn day of issue
 * @param id orders the documents of one day
 */
public record DocumentKey(LocalDate issuedOn, String id) {

    /** Before the newest document. */
    public static final DocumentKey NEWEST = new DocumentKey(LocalDate.of(9999, 12, 31), "");

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        return OpaqueKey.encode(issuedOn, id);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<DocumentKey> decode(String key) {
        return OpaqueKey.decode(key, 2, parts -> new DocumentKey(parts.day(0), parts.text(1)), DocumentKey::encode);
    }
}
