package org.ebok.groups.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ebok.groups.rule.Comparison;
import org.ebok.groups.rule.Literal;
import org.ebok.groups.rule.Rule;
import org.junit.jupiter.api.Test;

class TestsTest {

    private static final List<Rule.Test> THIRTY = IntStream.range(0, 30)
            .mapToObj(i -> new Rule.Test("building", Comparison.EQUALS, List.of(new Literal("B" + i, true))))
            .toList();

    /** A test of 1 000 customers has up to 2 000 places for them, and some for its values. */
    @Test
    void aPartHasNoMoreParametersThanAStatementCanHave() {
        List<List<Rule.Test>> parts = Tests.parts(THIRTY, 1_000);

        assertThat(parts).extracting(List::size).containsExactly(9, 9, 9, 3);
        assertThat(parts).flatMap(part -> part).containsExactlyElementsOf(THIRTY);
    }

    @Test
    void aTestThatIsTooMuchByItselfIsAPart() {
        assertThat(Tests.parts(THIRTY, 50_000)).hasSize(30).allSatisfy(part -> assertThat(part)
                .hasSize(1));
    }

    @Test
    void ofOneCustomerAllIsAskedAtOnce() {
        assertThat(Tests.parts(THIRTY, 1)).containsExactly(THIRTY);
        assertThat(Tests.parts(List.of(), 1)).isEmpty();
    }
}
