package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.ebok.api.problem.Problem;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams();

    @Test
    void oneReaderHasSomeAtATimeAndKeepsNobodyElseWaiting() {
        for (int i = 0; i < OpenStreams.OF_ONE_READER; i++) {
            assertThat(streams.begin("anna")).isEmpty();
        }

        assertThat(streams.begin("anna")).contains(Problem.TOO_MANY_ATTEMPTS);
        assertThat(streams.begin("adam")).isEmpty();
        streams.end("anna");
        assertThat(streams.begin("anna")).isEmpty();
    }

    @Test
    void allTogetherLeaveThreadsToOthers() {
        for (int i = 0; i < OpenStreams.IN_ALL; i++) {
            assertThat(streams.begin("reader " + i)).isEmpty();
        }

        assertThat(streams.begin("one more")).contains(Problem.BUSY);
        streams.end("reader 0");
        assertThat(streams.begin("one more")).isEmpty();
    }
}
