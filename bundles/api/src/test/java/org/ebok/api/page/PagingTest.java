package org.ebok.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.ebok.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void aSizeIsWithinItsBounds() {
        assertThat(Paging.size(null)).isEqualTo(50);
        assertThat(Paging.size("1")).isEqualTo(1);
        assertThat(Paging.size("200")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-1", "+1", "1.0", "9999999999", " 1", "١"})
    void anyOtherSizeIsNamed(String limit) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> Paging.size(limit));
        assertThat(refusal.problem().field()).contains("limit");
        assertThat(refusal.problem().status()).isEqualTo(400);
    }

    @Test
    void aPlaceIsTheFirstOneOrThatOfTheKey() {
        assertThat(Paging.after(null, "first", Optional::of)).isEqualTo("first");
        assertThat(Paging.after("key", "first", Optional::of)).isEqualTo("key");
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> Paging.after("key", "first", key -> Optional.<String>empty()));
        assertThat(refusal.problem().field()).contains("after");
    }
}
