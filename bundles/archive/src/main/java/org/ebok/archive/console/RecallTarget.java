package org.ebok.archive.console;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;
import org.ebok.api.scope.StaffScope;
import org.ebok.archive.publication.Recalled;
import org.ebok.archive.publication.Recalled.Kind;
import org.ebok.archive.publication.Register;
import org.ebok.archive.publication.RegisteredDocument;

/**
 * What an administrator names to be taken back.
 *
 * @param document identifier of a document, null for none
 * @param number number of documents, null for none
 * @param batch a batch, null for none
 */
record RecallTarget(String document, String number, String batch) {

    /** @throws IllegalArgumentException when not exactly one is named */
    static RecallTarget of(String document, String number, String batch) {
        if (Stream.of(document, number, batch).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("Name one of --document, --number and --batch");
        }
        return new RecallTarget(document, number, batch);
    }

    /** Who is at the console, as the audit trail names them. */
    static String actor(Session session) {
        return Actors.atConsole(session.get("USER"));
    }

    boolean isBatch() {
        return batch != null;
    }

    List<RegisteredDocument> find(Register register, StaffScope scope) {
        if (isBatch()) {
            return register.byBatch(scope, batch);
        }
        return document != null ? register.byId(scope, document) : register.byNumber(scope, number);
    }

    /**
     * What to take back, spelled as the central database spells it, which may have found it in another spelling; as it was
     * named where nothing was found.
     */
    List<Recalled> recalled(List<RegisteredDocument> found) {
        Kind kind = isBatch() ? Kind.BATCH : Kind.DOCUMENT;
        Stream<String> known = isBatch()
                ? found.stream().flatMap(one -> one.batch().stream())
                : found.stream().map(RegisteredDocument::id);
        List<Recalled> recalled =
                known.distinct().map(id -> new Recalled(kind, id)).toList();
        return recalled.isEmpty() && number == null
                ? List.of(new Recalled(kind, isBatch() ? batch : document))
                : recalled;
    }
}
