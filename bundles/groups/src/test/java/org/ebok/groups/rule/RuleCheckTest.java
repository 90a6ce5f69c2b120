package org.ebok.groups.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ebok.api.group.GroupId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {

    private final RuleCheck check = new RuleCheck(
            Attributes.with(Map.of(
                    "rooms", AttributeType.NUMBER,
                    "member_since", AttributeType.DAY,
                    "is_board", AttributeType.FLAG,
                    "estate", AttributeType.TEXT,
                    "kind", AttributeType.NUMBER)),
            List.of(new GroupId("tenants"), new GroupId("board")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "kind = person | kind = 'PERSON'",
                "segment = NAJM | segment = 'NAJM'",
                "building = 12 | building = '12'",
                "rooms > 2 | rooms > 2",
                "member_since <= 2020-01-31 | member_since <= 2020-01-31",
                "is_board = tak and active = no | is_board = tak and active = no",
                "estate starts with Mor | estate starts with 'Mor'",
                "group tenants except group board | group tenants and not group board",
            })
    void isKeptWithItsTypes(String text, String kept) {
        assertThat(check.check(RuleReader.read(text))).hasToString(kept);
        assertThat(check.check(RuleReader.read(kept))).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "buildin = 1 | there is no attribute buildin; there are active, building, city, estate, is_board, kind",
                "kind = FIRM | the attribute kind is one of PERSON, COMPANY, which FIRM is not",
                "rooms = many | the attribute rooms is a number, as 12 or 12.5, which many is not",
                "rooms = '2' | the attribute rooms is a number, as 12 or 12.5, which '2' is not",
                "member_since > 31.01.2020 | the attribute member_since is a day, as 2026-01-31, which 31.01.2020 is not",
                "active in (yes) | the attribute active is yes or no and cannot be compared by in",
                "rooms = 1e999999999 | the attribute rooms is a number, as 12 or 12.5, which 1e999999999 is not",
                "member_since < +999999999-12-31 | the attribute member_since is a day, as 2026-01-31, which +999999999-12-31 is not",
                "active = perhaps | the attribute active is yes or no, which perhaps is not",
                "segment > A | the attribute segment is a text and cannot be compared by >",
                "rooms starts with 1 | the attribute rooms is a number, as 12 or 12.5 and cannot be compared by starts with",
                "active = yes and group lokatorzy | there is no group lokatorzy; there are board, tenants",
            })
    void whatDoesNotExistOrFitIsSaid(String text, String said) {
        assertThatThrownBy(() -> check.check(RuleReader.read(text)))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(said);
    }
}
