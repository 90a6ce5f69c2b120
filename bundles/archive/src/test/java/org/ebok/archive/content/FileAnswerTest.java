package org.ebok.archive.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,0", "bytes=5-,5,9", "bytes=-3,7,9", "bytes=-30,0,9", "bytes=2-99,2,9", "bytes=0-9,0,9"})
    void aRangeIsAnswered(String range, long first, long last) {
        assertThat(FileAnswer.of(10, range, null)).contains(new FileAnswer(206, first, last, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=5-4"})
    void bytesThatAreNotThereAreTold(String range) {
        assertThat(FileAnswer.of(10, range, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,3-4",
                "bytes=-",
                "bytes=a-b",
                "items=0-1",
                "",
                "bytes=1",
                "bytes=99999999999999999999-"
            })
    void whatIsNotUnderstoodIsAnsweredWithTheWhole(String range) {
        assertThat(FileAnswer.of(10, range, null)).contains(new FileAnswer(200, 0, 9, 10));
    }

    @Test
    void withoutARangeOrWithAConditionTheWholeIsAnswered() {
        assertThat(FileAnswer.of(10, null, null)).contains(new FileAnswer(200, 0, 9, 10));
        assertThat(FileAnswer.of(10, "bytes=0-1", "\"tag\"")).contains(new FileAnswer(200, 0, 9, 10));
    }

    @Property
    void anAnswerLiesWithinTheFile(
            @ForAll @LongRange(min = 1, max = 1L << 40) long size,
            @ForAll @LongRange(min = 0, max = 1L << 41) long first,
            @ForAll @LongRange(min = 0, max = 1L << 41) long last) {
        FileAnswer.of(size, "bytes=" + first + "-" + last, null).ifPresent(answer -> {
            assertThat(answer.first()).isEqualTo(first).isLessThanOrEqualTo(answer.last());
            assertThat(answer.last()).isLessThan(size);
            assertThat(answer.length()).isPositive();
        });
    }
}
