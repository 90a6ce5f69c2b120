package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.junit.jupiter.api.Test;

class FunctionGateTest {

    private static final FunctionId FINANCE = new FunctionId("finance");
    private static final FunctionId METERS = new FunctionId("meters");

    private static ThrowingCallable passing(FunctionId function, boolean signedIn) {
        return () -> new FunctionGate(function, new Subject(signedIn)).filter(null);
    }

    @Test
    void whoHoldsTheFunctionPasses() {
        Subject subject = new Subject(true);

        assertThatCode(() -> new FunctionGate(FINANCE, subject).filter(null)).doesNotThrowAnyException();

        assertThat(subject.entered()).containsExactly(FINANCE);
    }

    @Test
    void forWhomItIsNotGrantedItIsNotThere() {
        assertRefused(METERS, true, Problem.NOT_FOUND);
    }

    @Test
    void nobodyLearnsWhatThereIs() {
        assertRefused(FINANCE, false, Problem.UNAUTHENTICATED);
    }

    private static void assertRefused(FunctionId function, boolean signedIn, Problem problem) {
        assertThatThrownBy(passing(function, signedIn))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }

    /** Somebody who holds finance alone. */
    private record Subject(boolean isSignedIn, List<FunctionId> entered) implements CurrentSubject {

        Subject(boolean signedIn) {
            this(signedIn, new ArrayList<>());
        }

        @Override
        public String login() {
            return "anna";
        }

        @Override
        public CustomerScope customerScope() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CustomerScope customerScope(FunctionId function) {
            return customerScope();
        }

        @Override
        public boolean enter(FunctionId function) {
            boolean granted = isGranted(function);
            if (granted) {
                entered.add(function);
            }
            return granted;
        }

        @Override
        public boolean isGranted(FunctionId function) {
            return isSignedIn && function.equals(FINANCE);
        }

        @Override
        public boolean isStaff() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isPermitted(String permission) {
            return false;
        }

        @Override
        public boolean keepsItsRights() {
            return true;
        }
    }
}
