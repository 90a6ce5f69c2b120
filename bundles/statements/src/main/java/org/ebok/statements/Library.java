package org.ebok.statements;

import java.util.Optional;
import java.util.SortedSet;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides what of the operator's documents who is signed in finds: all kinds with the permission, the open ones without. The
 * component outlives a change of its configuration, so that the endpoint of the function is not started anew.
 */
@Component(service = Library.class, configurationPid = LibraryConfiguration.PID)
public final class Library {

    private final Archive archive;
    private final CurrentSubject subject;
    private final Shelf everything;
    private volatile Optional<Shelf> open;

    @Activate
    public Library(@Reference Archive archive, @Reference CurrentSubject subject, LibraryConfiguration configuration) {
        this.archive = archive;
        this.subject = subject;
        this.everything = archive.ofTheOperator();
        this.open = open(configuration);
    }

    @Modified
    void change(LibraryConfiguration changed) {
        open = open(changed);
    }

    private Optional<Shelf> open(LibraryConfiguration configuration) {
        SortedSet<String> kinds = OpenKinds.of(configuration);
        return kinds.isEmpty() ? Optional.empty() : Optional.of(archive.ofTheOperator(kinds));
    }

    /**
     * The shelf of who is signed in.
     *
     * @throws ProblemException {@code not-found} without the permission, where no kind is open
     */
    Shelf shelf() {
        if (subject.isPermitted(StatementsFunction.PERMISSION)) {
            return everything;
        }
        return open.orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }
}
