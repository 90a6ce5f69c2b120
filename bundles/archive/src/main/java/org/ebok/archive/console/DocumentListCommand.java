package org.ebok.archive.console;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.scope.SupportAccess;
import org.ebok.archive.document.Document;
import org.ebok.archive.publication.Opening;
import org.ebok.archive.publication.Openings;
import org.ebok.archive.publication.Recalls;
import org.ebok.archive.publication.Register;

/**
 * {@code ebok:document-list}: the documents of a customer, or the operator's own, and who opened them first when. The look is
 * audited.
 */
@Service
@Command(
        scope = "ebok",
        name = "document-list",
        description = "Lists the documents of a customer, newest first, and when they were opened first")
public final class DocumentListCommand implements Action {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    @Argument(name = "customer-number", description = "The number printed on the customer's letters")
    String customerNumber;

    @Option(name = "--operator", description = "The operator's own documents, which belong to no customer")
    boolean operator;

    @Option(name = "--rows", description = "How many documents at most")
    int rows = 50;

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
    public Object execute() {
        List<Document> all = find();
        List<Document> given = recalls.without(all);
        Map<String, List<Opening>> opened =
                openings
                        .ofDocuments(all.stream()
                                .map(document -> document.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Opening::documentId));
        ShellTable table = new ShellTable();
        table.column("Document");
        table.column("Issued");
        table.column("Number");
        table.column("Title");
        table.column("Opened first");
        table.column("Recalled");
        all.forEach(document -> table.addRow()
                .addContent(
                        document.id().value(),
                        document.issuedOn(),
                        document.number(),
                        document.title(),
                        opened.getOrDefault(document.id().value(), List.of()).stream()
                                .map(opening -> opening.openedAt().format(MOMENT) + " " + opening.login())
                                .collect(Collectors.joining(", ")),
                        given.contains(document) ? "" : "yes"));
        table.print(session.getConsole());
        return null;
    }

    private List<Document> find() {
        if (operator == (customerNumber != null)) {
            throw new IllegalArgumentException("Name a customer, or --operator for the operator's own documents");
        }
        String user = (String) session.get("USER");
        if (operator) {
            return register.ofTheOperator(support.openAll(user, "ebok:document-list"), rows);
        }
        return register.addressed(
                support.openCustomer(user, customerNumber, "ebok:document-list")
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no customer of the number " + customerNumber)),
                rows);
    }
}
