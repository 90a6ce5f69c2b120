package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DateOfAnswerTest {

    /** The example of RFC 9110. */
    @Test
    void isOfTheFormThatHttpAsksFor() {
        Clock clock = Clock.fixed(Instant.parse("1994-11-06T08:49:37Z"), ZoneId.of("Europe/Warsaw"));

        assertThat(new DateOfAnswer(clock).now()).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
