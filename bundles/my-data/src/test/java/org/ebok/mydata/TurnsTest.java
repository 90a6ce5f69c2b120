package org.ebok.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void anAccountHasOneAtATime() {
        turns.begin("anna");

        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> turns.begin("anna"));
        assertThat(refusal.problem()).isEqualTo(Problem.TOO_MANY_ATTEMPTS);
        assertThatCode(() -> turns.begin("bogdan")).doesNotThrowAnyException();
        turns.end("anna");
        assertThatCode(() -> turns.begin("anna")).doesNotThrowAnyException();
    }
}
