package org.ebok.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isWrittenAsRfc9457Asks() {
        assertThat(Problem.NOT_FOUND.toJson())
                .isEqualTo("{\"type\":\"urn:ebok:problem:not-found\",\"title\":\"There is nothing here\","
                        + "\"status\":404,\"code\":\"not-found\"}");
    }

    @Test
    void whatPassesByItselfSaysWhenToTryAgain() {
        assertThat(Problem.BUSY.retryAfterSeconds()).hasValue(5);
        assertThat(Problem.CENTRAL_UNAVAILABLE.retryAfterSeconds()).hasValue(5);
        assertThat(Problem.TOO_MANY_ATTEMPTS.retryAfterSeconds()).hasValue(5);
        assertThat(Problem.NOT_FOUND.retryAfterSeconds()).isEmpty();
    }

    @Test
    void escapesWhatCameFromOutside() {
        assertThat(Problem.BAD_REQUEST.withField("limit", "is \"ten\\\n\"").toJson())
                .endsWith(",\"detail\":\"is \\\"ten\\\\\\u000a\\\"\",\"field\":\"limit\"}");
    }
}
