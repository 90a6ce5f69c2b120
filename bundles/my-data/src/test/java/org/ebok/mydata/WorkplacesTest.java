package org.ebok.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.mydata.Workplaces.Place;
import org.junit.jupiter.api.Test;

class WorkplacesTest {

    private final Workplaces workplaces = new Workplaces(1, Duration.ofMillis(20));

    @Test
    void whoFindsNoPlaceForTooLongIsToldSo() {
        try (Place first = workplaces.take()) {
            assertThat(first).isNotNull();
            assertBusy();
        }
        assertFree();
    }

    @Test
    void aPlaceIsFreeAsLongAsSomethingIsSent() throws IOException {
        try (Place place = workplaces.take()) {
            OutputStream out = place.sending(new OutputStream() {
                @Override
                public void write(int one) {
                    assertFree();
                }

                @Override
                public void flush() {
                    assertFree();
                }
            });
            out.write(1);
            assertBusy();
            out.flush();
            assertBusy();
        }
        assertFree();
    }

    @Test
    void whatCannotBeSentLeavesThePlace() {
        assertThatThrownBy(() -> {
                    try (Place place = workplaces.take()) {
                        place.sending(new OutputStream() {
                                    @Override
                                    public void write(int one) throws IOException {
                                        throw new IOException("gone");
                                    }
                                })
                                .write(1);
                    }
                })
                .hasMessage("gone");
        assertFree();
    }

    @Test
    void whoFindsNoPlaceAfterSendingEndsAndLeavesThoseOfOthers() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Place[] other = new Place[1];
        assertThatThrownBy(() -> {
                    try (Place place = workplaces.take()) {
                        place.sending(new OutputStream() {
                                    @Override
                                    public void write(int one) {
                                        sent.write(one);
                                        other[0] = workplaces.take();
                                    }
                                })
                                .write(1);
                    }
                })
                .isInstanceOf(ProblemException.class);
        assertThat(sent.size()).isEqualTo(1);
        assertBusy();
        other[0].close();
        assertFree();
    }

    private void assertFree() {
        assertThatCode(() -> workplaces.take().close()).doesNotThrowAnyException();
    }

    private void assertBusy() {
        assertThatThrownBy(workplaces::take).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isEqualTo(Problem.BUSY));
    }
}
