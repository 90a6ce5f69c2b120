package org.ebok.groups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.RuleReader;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final GroupId A = new GroupId("a");
    private static final GroupId B = new GroupId("b");
    private static final GroupId C = new GroupId("c");
    private static final GroupId LIST = new GroupId("list");

    private final References references = new References(Map.of(
            A, RuleReader.read("group b and not group list"),
            B, RuleReader.read("group c or everyone"),
            C, RuleReader.read("everyone")));

    @Test
    void whatARuleNeedsIsFoundThroughOthers() {
        assertThat(references.closure(Set.of(A))).containsExactlyInAnyOrder(A, B, C, LIST);
        assertThat(references.closure(Set.of(C, LIST))).containsExactlyInAnyOrder(C, LIST);
        assertThat(references.to(LIST)).containsExactly(A);
    }

    @Test
    void aCircleIsFoundWithItsWay() {
        assertThat(references.circle(A)).isEmpty();
        assertThat(references.with(C, RuleReader.read("group a")).circle(C))
                .hasValueSatisfying(way -> assertThat(way).containsExactly(C, A, B, C));
        assertThat(references.with(A, RuleReader.read("not group a")).circle(A))
                .hasValueSatisfying(way -> assertThat(way).containsExactly(A, A));
    }

    @Test
    void aCircleElsewhereIsNotOnesOwn() {
        References others = references.with(B, RuleReader.read("group b"));

        assertThat(others.circle(A)).isEmpty();
        assertThat(others.closure(Set.of(A))).contains(A, B);
    }
}
