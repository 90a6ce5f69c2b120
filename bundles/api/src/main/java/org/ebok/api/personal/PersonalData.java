package org.ebok.api.personal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;

/**
 * What one function, or the portal itself, holds about a person. Registered as a service by the bundle that has the data;
 * safe for use by many threads.
 *
 * <p>It belongs here whatever a person has a right to a copy of: what they gave, what was noted of them, what the operator
 * booked for them. Hashes of passwords, tokens and other secrets do not, nor does anything of another person.
 */
public interface PersonalData {

    /**
     * @return the function whose data these are: they are given to whom it is granted; empty for what the portal itself
     *     keeps, which everybody gets
     */
    Optional<FunctionId> function();

    /** @return the place among the others: smaller comes first; never negative */
    int order();

    /** @return the tables in their order, the same ones for everybody, named differently; never null */
    List<PersonalTable> tables();

    /** @return the files, empty when there are none of this kind; never null */
    default Optional<PersonalFiles> files() {
        return Optional.empty();
    }
}
