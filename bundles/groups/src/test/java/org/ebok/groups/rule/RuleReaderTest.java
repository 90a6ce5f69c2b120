package org.ebok.groups.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ebok.api.group.GroupId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "segment = NAJM | segment = NAJM",
                "Segment=NAJM | segment = NAJM",
                "name = 'O''Neill & syn' | name = 'O''Neill & syn'",
                "segment != NAJM | not segment = NAJM",
                "segment not in (A, B) | not segment in (A, B)",
                "segment in ( A,B ,'C D') | segment in (A, B, 'C D')",
                "ledger starts with 204- | ledger starts with 204-",
                "city is empty | not city is set",
                "NOT NOT active = yes | active = yes",
                "not (not active = yes) | active = yes",
                "everyone except not active = yes | everyone and active = yes",
                "a = 1 or b = 2 and c = 3 | a = 1 or (b = 2 and c = 3)",
                "(a = 1 or b = 2) and c = 3 | (a = 1 or b = 2) and c = 3",
                "everyone except group debtors except group board | everyone and not group debtors and not group board",
                "group tenants and not (a = 1 or b = 2) | group tenants and not (a = 1 or b = 2)",
                "since >= 2020-01-31 | since >= 2020-01-31",
                "miasto = Łódź | miasto = Łódź",
            })
    void whatIsWrittenIsUnderstood(String text, String understood) {
        assertThat(RuleReader.read(text)).hasToString(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | At character 1: the rule ends where an attribute",
                "segment | At character 8: the rule ends where =, !=",
                "segment = | At character 10: the rule ends where a value is expected",
                "segment = = NAJM | At character 11: there is = where a value is expected",
                "segment = NAJM building = 1 | At character 16: there is building where and, or, except",
                "segment in (A, B | At character 17: the rule ends where ) is expected",
                "segment in () | At character 13: there is ) where a value is expected",
                "(a = 1 | At character 7: the rule ends where ) is expected",
                "a = 1) | At character 6: there is ) where and, or, except",
                "segment = 'NAJM | At character 11: the quote that begins here has no end",
                "a = 1; drop | At character 6: the character ; means nothing here",
                "group Lokatorzy | At character 7: there is Lokatorzy where the name of a group is expected",
                "and = 1 | At character 1: there is and where an attribute",
                "a is full | At character 6: there is full where set is expected",
                "a starts 2 | At character 10: there is 2 where with is expected",
            })
    void whatIsNoRuleIsSaidWithItsPlace(String text, String said) {
        assertThatThrownBy(() -> RuleReader.read(text))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(said);
    }

    @ParameterizedTest
    @CsvSource({"200,parentheses are nested too deeply", "60,parentheses are nested too deeply"})
    void deepNestingIsRefused(int depth, String said) {
        assertThatThrownBy(() -> RuleReader.read("(".repeat(depth) + "a = 1" + ")".repeat(depth)))
                .hasMessageContaining(said);
    }

    @Property
    void theTextOfARuleIsTheSameRule(@ForAll("rules") Rule rule) {
        assertThat(RuleReader.read(rule.toString())).hasToString(rule.toString());
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Literal> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("'ąłŻ%_")
                .ofMaxLength(8)
                .map(text -> new Literal(text, !text.matches("[A-Za-z0-9ąłŻ_+:@./-]+")));
        Arbitrary<Rule> test = Combinators.combine(
                        Arbitraries.of("kind", "segment", "premises-kind", "own_column2"),
                        Arbitraries.of(Comparison.values()),
                        texts)
                .as((name, comparison, value) ->
                        new Rule.Test(name, comparison, comparison == Comparison.IS_SET ? List.of() : List.of(value)));
        Arbitrary<Rule> leaf = Arbitraries.oneOf(
                test,
                Arbitraries.of(
                        new Rule.Everyone(),
                        new Rule.InGroup(new GroupId("g1")),
                        new Rule.InGroup(new GroupId("or-2"))));
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        inner.map(Rule::negated),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Rule.AllOf::new),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Rule.AnyOf::new)),
                0,
                3);
    }
}
