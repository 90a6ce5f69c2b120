package org.ebok.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(2);

    private Problem refusal(String login) {
        return catchThrowableOfType(ProblemException.class, () -> turns.begin(login))
                .problem();
    }

    @Test
    void anAccountHasOneAtATime() {
        turns.begin("anna");

        assertThat(refusal("anna")).isEqualTo(Problem.TOO_MANY_ATTEMPTS);
        turns.end("anna");
        assertThatCode(() -> turns.begin("anna")).doesNotThrowAnyException();
    }

    @Test
    void allTogetherHaveAFew() {
        turns.begin("anna");
        turns.begin("bogdan");

        assertThat(refusal("celina")).isEqualTo(Problem.BUSY);
        turns.end("bogdan");
        assertThatCode(() -> turns.begin("celina")).doesNotThrowAnyException();
    }
}
