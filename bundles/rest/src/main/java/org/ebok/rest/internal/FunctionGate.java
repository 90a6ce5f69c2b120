package org.ebok.rest.internal;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;

/**
 * Stands before everything in a function's endpoint, known path or not: who is not signed in learns nothing (401), and to
 * whom the function is not granted it is not there (404).
 */
@PreMatching
final class FunctionGate implements ContainerRequestFilter {

    private final FunctionId function;
    private final CurrentSubject subject;

    FunctionGate(FunctionId function, CurrentSubject subject) {
        this.function = function;
        this.subject = subject;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!subject.isSignedIn()) {
            throw new ProblemException(Problem.UNAUTHENTICATED);
        }
        if (!subject.enter(function)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
    }
}
