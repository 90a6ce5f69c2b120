package org.ebok.archive.console;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.scope.SupportAccess;
import org.ebok.archive.publication.Opening;
import org.ebok.archive.publication.Openings;
import org.ebok.archive.publication.Recalled;
import org.ebok.archive.publication.Recalls;
import org.ebok.archive.publication.Register;
import org.ebok.archive.publication.RegisteredDocument;

/** {@code ebok:documents-recall}: takes a document or a batch back, and tells who had opened what. */
@Service
@Command(
        scope = "ebok",
        name = "documents-recall",
        description = "Takes a document or a whole batch back from customers, and tells who had opened it")
public final class DocumentsRecallCommand implements Action {

    @Option(name = "--document", description = "Identifier of one document")
    String document;

    @Option(name = "--number", description = "Number of a document; all documents of that number")
    String number;

    @Option(name = "--batch", description = "All documents that were made together, those that join them later too")
    String batch;

    @Option(name = "--reason", description = "Why, for the audit trail")
    String reason = "";

    @Option(name = "--execute", description = "Do it; without this, only what would happen is told")
    boolean execute;

    @Option(
            name = "--report",
            description = "File to write who had opened what and when to, as CSV; the console without it")
    String report;

    @Reference
    SupportAccess support;

    @Reference
    Register register;

    @Reference
    Recalls recalls;

    @Reference
    Openings openings;

    @Reference
    Session session;

    @Override
    public Object execute() throws IOException {
        RecallTarget target = RecallTarget.of(document, number, batch);
        PrintStream console = session.getConsole();
        List<RegisteredDocument> found = find(target, console);
        List<Recalled> what = target.recalled(found);
        long customers = found.stream()
                .map(RegisteredDocument::customerNumber)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        console.println(found.size() + " documents of " + customers + " customers");
        if (execute) {
            recalls.recall(RecallTarget.actor(session), what, reason);
            console.println("Taken back.");
        } else {
            console.println("Nothing was changed. With --execute they are taken back.");
        }
        List<Opening> opened = target.isBatch()
                ? openings.ofBatch(
                        batch, found.stream().map(RegisteredDocument::id).toList())
                : openings.ofDocuments(what.stream().map(Recalled::id).toList());
        console.println(opened.size() + " times one of them had been opened by an account for the first time");
        writeReport(opened, found, console);
        return null;
    }

    /** What is known of a batch or an identifier does not keep it from being taken back while the centre is away. */
    private List<RegisteredDocument> find(RecallTarget target, PrintStream console) {
        try {
            List<RegisteredDocument> found =
                    target.find(register, support.openAll((String) session.get("USER"), "ebok:documents-recall"));
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no such document");
            }
            return found;
        } catch (CentralUnavailableException e) {
            if (number != null) {
                throw new IllegalStateException(
                        "The central database does not answer, and it alone knows which documents have that number."
                                + " Name them by --document or --batch",
                        e);
            }
            console.println("The central database does not answer: not known how many documents there are");
            return List.of();
        }
    }

    private void writeReport(List<Opening> opened, List<RegisteredDocument> found, PrintStream console)
            throws IOException {
        if (report == null) {
            OpeningReport.write(opened, found, console);
            return;
        }
        try (Writer writer = Files.newBufferedWriter(Path.of(report), StandardCharsets.UTF_8)) {
            OpeningReport.write(opened, found, writer);
        }
        console.println("Who had opened what: " + Path.of(report).toAbsolutePath());
    }
}
