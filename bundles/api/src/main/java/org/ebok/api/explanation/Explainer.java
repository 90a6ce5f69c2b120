package org.ebok.api.explanation;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;

/**
 * What one function knows of the reasons for an amount. Registered as a service by the function's bundle; safe for use by many
 * threads.
 */
public interface Explainer {

    /** @return the function that explains; it is asked for whom it is granted to */
    FunctionId function();

    /** @return the side of a matter that it knows */
    Topic topic();

    /** @return the kinds of matters that it has explanations of; may be empty when it only has pages */
    Set<Matter.Kind> kinds();

    /**
     * @param scope who asks; never empty
     * @param matter what about, of one of the {@link #kinds()}; it need not exist, nor be of the scope
     * @return what there is to say, empty when the scope has no such matter or the data say nothing of it
     * @throws org.ebok.api.problem.ProblemException when it cannot be told now; the page says so, and shows what others
     *     explain
     */
    Optional<Explanation> explain(CustomerScope scope, Matter matter);

    /**
     * Where the function's own pages show a matter.
     *
     * @param matter of any kind
     * @return an address within the portal, beginning with a slash; empty when none of its pages is about such a thing
     */
    default Optional<String> page(Matter matter) {
        return Optional.empty();
    }
}
