package org.ebok.archive.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.archive.publication.Recalled;
import org.ebok.archive.publication.Recalled.Kind;
import org.ebok.archive.publication.Recalls;

/** {@code ebok:documents-restore}: gives a document or a batch that was taken back out again. */
@Service
@Command(
        scope = "ebok",
        name = "documents-restore",
        description = "Gives a document or a batch that was taken back to its customers again")
public final class DocumentsRestoreCommand implements Action {

    @Option(name = "--document", description = "Identifier of one document")
    String document;

    @Option(name = "--batch", description = "A batch")
    String batch;

    @Reference
    Recalls recalls;

    @Reference
    Session session;

    @Override
    public Object execute() {
        RecallTarget target = RecallTarget.of(document, null, batch);
        Recalled one = new Recalled(target.isBatch() ? Kind.BATCH : Kind.DOCUMENT, target.isBatch() ? batch : document);
        if (recalls.restore(RecallTarget.actor(session), List.of(one)) == 0) {
            throw new IllegalArgumentException("That was not taken back");
        }
        session.getConsole().println("Given out again.");
        return null;
    }
}
