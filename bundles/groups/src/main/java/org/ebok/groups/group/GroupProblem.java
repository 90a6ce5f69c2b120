package org.ebok.groups.group;

import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** What cannot be done to groups. */
public final class GroupProblem {

    /** What there is stands against it. */
    private static final Problem CONFLICT = Problem.of("group-conflict", 409, "The groups do not allow this change");

    private GroupProblem() {}

    /** Something that was given is wrong. */
    public static ProblemException of(String field, String what) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, what));
    }

    static ProblemException conflict(String what) {
        return new ProblemException(CONFLICT.withDetail(what));
    }
}
