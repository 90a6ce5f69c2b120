package org.ebok.central.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ebok.central.internal.ScopedSql.Binding;
import org.ebok.central.internal.ScopedSql.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedSqlTest {

    @Test
    void narrowsEachViewToTheScope() {
        ScopedSql sql = new ScopedSql("select l.name from {ledger} l join {balance} b on b.ledger_id = l.ledger_id"
                + " where l.ledger_id = :ledger and l.name <> 'a:b {c}'");

        Bound bound = sql.bind("EBOK", 1);

        assertThat(bound.sql())
                .isEqualTo("select l.name from (select * from EBOK.ledger where customer_id in (?)) l"
                        + " join (select * from EBOK.balance where customer_id in (?)) b on b.ledger_id = l.ledger_id"
                        + " where l.ledger_id = ? and l.name <> 'a:b {c}'");
        assertThat(bound.bindings())
                .containsExactly(new Binding.Customer(0), new Binding.Customer(0), new Binding.Parameter("ledger"));
        assertThat(sql.parameters()).containsExactly("ledger");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,4", "4,4", "5,8", "9,16"})
    void roundsThePlacesUpToAPowerOfTwo(int customers, int places) {
        Bound bound = new ScopedSql("select 1 from {ledger} l").bind("EBOK", customers);

        assertThat(bound.bindings()).hasSize(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from {ledger} l where exists (select 1 from {balance} b where b.ledger_id = l.ledger_id)",
                "with recent as (select * from {ledger_entry} e) select * from recent r order by r.booked_on, r.entry_no",
                "select sum(e.debit) over (partition by e.ledger_id order by e.booked_on) from {ledger_entry} e limit 5",
                "select x.a from (select coalesce(l.name, '') as a from {ledger} l) x where x.a in ('a', 'b')",
            })
    void acceptsWhatStaysInside(String sql) {
        assertThatCode(() -> new ScopedSql(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 1",
                "delete from {ledger}",
                "select * from EBOK.ledger",
                "select * from {ledger} l, ebok.ledger x",
                "select * from {ledger} l join ebok.ledger x on true",
                "select * from {ledger} l where exists (select 1 from ebok.ledger)",
                "select * from {ledger} l union select * from ebok.ledger",
                "select * from {ledger} l union table ebok.ledger",
                "select query_to_xml('select 1 from ebok.ledger', true, false, '') from {ledger} l",
                "select * from {ledger} l where true; select * from ebok.ledger",
                "select * from {ledger} l -- x",
                "select * from {ledger} l /* x */",
                "select * from {ledger} l join \"EBOK\".\"LEDGER\" x on true",
                "select E'\\'' from {ledger} l join ebok.ledger on 'a' = ''",
                "select $$ from {ledger} l $$ from ebok.ledger",
                "with x as (delete from a) select * from {ledger} l",
                "select {ledger} from {ledger} l",
                "select * from {ledger} l where l.id = ?",
                "select * from {led ger} l",
                "select * from {ledger l",
                "select * from {ledger} l where (l.a = 1",
                "select * from {ledger} l where l.a = 1)",
                "select * from {ledger} l where l.a::text = 'x'",
                "select * from {ledger} l where l.a = 'x",
                "select * from only ebok.ledger x join {ledger} l on true",
            })
    void refusesWhatCouldReachBeyond(String sql) {
        assertThatThrownBy(() -> new ScopedSql(sql)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhereTheFaultIs() {
        assertThatThrownBy(() -> new ScopedSql("select * from {ledger} l join other o on true"))
                .hasMessageContaining("join without a view in braces")
                .hasMessageContaining("character 26");
    }
}
