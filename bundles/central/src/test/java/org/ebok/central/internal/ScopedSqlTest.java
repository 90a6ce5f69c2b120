package org.ebok.central.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.ebok.central.internal.ScopedSql.Binding;
import org.ebok.central.internal.ScopedSql.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedSqlTest {

    @Test
    void narrowsEachViewToTheScope() {
        ScopedSql sql = new ScopedSql("select l.name from {ledger} l join {premises} b on b.ledger_id = l.ledger_id"
                + " where l.ledger_id = :ledger and l.name <> 'a:b {c}'");

        Bound bound = sql.bind("EBOK", 1);

        assertThat(bound.sql())
                .isEqualTo("select l.name from (select * from EBOK.ledger where customer_id in (?)) l"
                        + " join (select * from EBOK.premises where customer_id in (?)) b on b.ledger_id = l.ledger_id"
                        + " where l.ledger_id = ? and l.name <> 'a:b {c}'");
        assertThat(bound.bindings())
                .containsExactly(new Binding.Customer(0), new Binding.Customer(0), new Binding.Parameter("ledger", 0));
        assertThat(sql.parameters()).containsExactly("ledger");
    }

    @Test
    void narrowsAViewOfTheOperatorToTheRowsOfNoCustomer() {
        ScopedSql sql = new ScopedSql(
                "select d.number from {document} d join {operator document_kind} k" + " on k.kind_code = d.kind_code");

        Bound bound = sql.bind("EBOK", 2);

        assertThat(bound.sql())
                .isEqualTo("select d.number from (select * from EBOK.document where customer_id in (?,?)) d"
                        + " join (select * from EBOK.document_kind where customer_id is null) k"
                        + " on k.kind_code = d.kind_code");
        assertThat(bound.bindings()).containsExactly(new Binding.Customer(0), new Binding.Customer(1));
        assertThat(sql.views()).containsExactly("document", "document_kind");
    }

    @Test
    void readsViewsWholeForStaffButTheOperatorsOwn() {
        Bound bound = new ScopedSql("select d.number from {document} d join {operator document_kind} k"
                        + " on k.kind_code = d.kind_code where d.batch_id = :batch")
                .bindWhole("EBOK", Map.of());

        assertThat(bound.sql())
                .isEqualTo("select d.number from (select * from EBOK.document) d"
                        + " join (select * from EBOK.document_kind where customer_id is null) k"
                        + " on k.kind_code = d.kind_code where d.batch_id = ?");
        assertThat(bound.bindings()).containsExactly(new Binding.Parameter("batch", 0));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,4", "4,4", "5,8", "9,16"})
    void roundsThePlacesUpToAPowerOfTwo(int customers, int places) {
        Bound bound = new ScopedSql("select 1 from {ledger} l").bind("EBOK", customers);

        assertThat(bound.bindings()).hasSize(places);
    }

    @Test
    void aListHasAPlaceForEachValue() {
        ScopedSql sql = new ScopedSql("select r.a from {reading} r where r.meter_id in (:meters) and r.day > :day");

        Bound bound = sql.bind("EBOK", 1, Map.of("meters", 3));

        assertThat(bound.sql()).endsWith("where r.meter_id in (?,?,?,?) and r.day > ?");
        assertThat(bound.bindings())
                .containsExactly(
                        new Binding.Customer(0),
                        new Binding.Parameter("meters", 0),
                        new Binding.Parameter("meters", 1),
                        new Binding.Parameter("meters", 2),
                        new Binding.Parameter("meters", 3),
                        new Binding.Parameter("day", 0));
        assertThat(sql.comparedWith("meters")).isEqualTo("meter_id");
        assertThat(sql.bind("EBOK", 1).sql()).endsWith("in (?) and r.day > ?");
        assertThatThrownBy(() -> sql.bind("EBOK", 1, Map.of("day", 2))).hasMessageContaining("day takes no list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from {ledger} l where exists (select 1 from {premises} b where b.ledger_id = l.ledger_id)",
                "select sum(e.debit) over (partition by e.ledger_id order by e.booked_on) from {ledger_entry} e limit 5",
                "select x.a from (select coalesce(l.name, '') as a from {ledger} l) x where x.a in ('a', 'b')",
                "select l.a from {ledger} l left join {premises} b on b.a = l.a and b.c in ('x', 'y') where l.a is not null",
                "select l.a from {ledger} l join {premises} b using (ledger_id) order by l.a fetch first 5 rows only",
                "select l.a from {ledger} l where l.a is not distinct from l.b",
                "select l.a from {ledger} l where l.a is distinct from l.b union all select b.a from {premises} b",
                "select case when l.a = 1 then 'x' else 'ż' end, l.* from {ledger} l cross join {premises} b",
                "select sum(e.a) filter (where e.k = 'X'), 1.5 * 2 from {ledger_entry} e group by e.k having count(*) > 1",
            })
    void acceptsWhatStaysInside(String sql) {
        assertThatCode(() -> new ScopedSql(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 1",
                "select l.from customer x from {ledger} l",
                "select not distinct from customer from {ledger} l",
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
                "with recent as (select * from {ledger_entry} e) select * from recent r order by r.booked_on, r.entry_no",
                "with a as (select l.x from {ledger} l), b as (select a.x from a) select b.x from b",
                "select x.a from (with a as (select l.a from {ledger} l) select a.a from a) x",
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
                "with ebok as (select 1 as a from {customer} c) select l.ledger_id from ebok.ledger l",
                "select x.a from (ebok.ledger x join {customer} c on 1=1)",
                "select x.a from {customer} c left join (ebok.ledger x join {customer} k on 1=1) on 1=1",
                "select c.a from {customer} c union select x.a from (ebok.ledger x join {customer} k on 1=1)",
                "select x.a from (ebok.ledger) x join {customer} c on 1=1",
                "select y.a from {customer} c join ebok.ledger y on 1=1 window q as (order by 1), ebok as (order by 1)",
                "select c.a from {customer} c window ebok as (order by 1)",
                "select y.a from (select 1 as limit from {customer} c) z join {customer} k on z.limit = 1, ebok.ledger y",
                "select y.a from {customer} l\u2003where, ebok.ledger y",
                "select y.a from {customer} l\u3000where, ebok.ledger y",
                "select y.a, 1.0from ebok.ledger y union select c.a, 1 from {customer} c",
                "select y.a from {customer} c join {customer} d on 1=1join ebok.ledger y on 1=1",
                "select 1e1from ebok.ledger y union select 1 from {customer} c",
                "with ledger as (select * from ledger) select l.a from ledger l join {customer} c on 1=1",
                "with a as (select x.a from ledger x), ledger as (select l.a from {ledger} l) select a.a from a",
                "select (with k as (select c.a from {customer} c) select k.a from k), x.a from k x join {customer} c on 1=1",
                "select (cast('/etc/passwd' as text)).pg_read_file from {customer} c",
                "select c.a.pg_read_file from {customer} c",
                "select pg_catalog.pg_sleep(1) from {customer} c",
                "select c.pg_sleep(1) from {customer} c",
                "select other.a from {customer} c",
                "select \u0663 from {customer} c",
                "select c.a from {customer} c straight_join ebok.ledger x",
                "select c.a from {customer} c cross apply ebok.ledger x",
                "select c.a from {customer} c join lateral ebok.ledger x on 1=1",
                "select c.a from {customer} c natural join ebok.ledger",
                "select c.a from {customer} c where c.a = U&'x'",
                "select 1 from {customer}",
                "select d.a from {operators document} d",
                "select d.a from {operator} document",
                "select d.a from {operator document x} d",
                "select d.a from {operator ebok.document} d",
                "select {operator document} from {ledger} l",
                "select c.a from {customer} c for update",
                "select c.a into x from {customer} c",
                "select c.a from {customer} c) union (select 1",
            })
    void refusesWhatCouldReachBeyond(String sql) {
        assertThatThrownBy(() -> new ScopedSql(sql)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhereTheFaultIs() {
        assertThatThrownBy(() -> new ScopedSql("select * from {ledger} l join other o on true"))
                .hasMessageContaining("no view in braces")
                .hasMessageContaining("character 31");
    }
}
