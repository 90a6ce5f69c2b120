package org.ebok.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.audit.chain.Verified.Walked;
import org.ebok.audit.erasure.Erasure;
import org.ebok.audit.fixture.AuditBase;
import org.ebok.audit.trail.DatabaseAuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    @TempDir
    Path data;

    private AuditBase base;
    private Node node;
    private AuditTrail trail;

    @BeforeEach
    void set() throws SQLException, IOException {
        base = new AuditBase();
        node = new Node(data);
        trail = trail(node);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private AuditTrail trail(Node of) {
        return new DatabaseAuditTrail(base, AuditBase.client("192.0.2.7"), of, AuditBase.CLOCK, null);
    }

    private void record(int count) {
        for (int number = 1; number <= count; number++) {
            trail.record(AuditEvent.change("clerk", "group.changed", "g" + number, "old", "new " + number));
        }
    }

    private void link() {
        Chain chain = new Chain(base, node);
        chain.extend(record -> {});
        chain.extend(record -> {});
    }

    private Verified verify() {
        return new Verification(base, node, AuditBase.CLOCK, null).verify();
    }

    private List<String> findings() {
        return verify().findings().stream()
                .map(finding -> finding.place() + " " + finding.what())
                .toList();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        record(3);
        link();
        record(2);

        Verified before = verify();
        link();

        assertThat(before.findings()).isEmpty();
        assertThat(before.waiting()).isEqualTo(2);
        assertThat(before.chains()).containsExactly(new Walked(node.name(), 3, 0, true));
        assertThat(verify()).isEqualTo(new Verified(List.of(new Walked(node.name(), 5, 0, true)), 0, List.of()));
    }

    @Test
    void anEmptyTrailIsSound() {
        link();

        assertThat(verify()).isEqualTo(new Verified(List.of(), 0, List.of()));
    }

    @Test
    void aLongTrailIsLinkedAndWalkedInParts() {
        record(1_203);
        link();

        assertThat(verify()).isEqualTo(new Verified(List.of(new Walked(node.name(), 1_203, 0, true)), 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'other'",
                "origin = ''",
                "subject = 'g3'",
                "before_value = null",
                "before_value = ''",
                "after_value = 'old'",
                "detail = 'x'",
                "digest_key = '00'",
                "digest_key = 'no key'",
                "digest_key = null",
                "after_value = before_value, before_value = after_value"
            })
    void valuesThatWereChangedAreFound(String change) throws SQLException {
        record(3);
        link();

        base.run("update audit_value set " + change + " where record_id = 2");

        assertThat(findings()).containsExactly("2 the values of record 2 were changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'group.deleted'",
                "recorded_at = recorded_at + interval '1' second",
                "recorded_at = timestamp with time zone '2026-11-30 08:00:00.123455Z'"
            })
    void aRecordThatWasChangedIsFound(String change) throws SQLException {
        record(3);
        link();

        base.run("update audit_record set " + change + " where record_id = 2");

        assertThat(findings())
                .containsExactly("2 record 2 was changed, or is not the one that stood here, or the link before it");
    }

    @Test
    void valuesWithADigestOfTheirOwnAreFoundByTheChain() throws SQLException {
        record(3);
        link();
        Stored.Values forged = new Stored.Values(
                "clerk", "192.0.2.7", "g2", Optional.of("old"), Optional.of("forged"), "", "ab".repeat(32));

        base.run("update audit_value set after_value = 'forged', digest_key = '" + forged.key()
                + "' where record_id = 2; update audit_link set value_digest = '" + forged.digest()
                + "' where record_id = 2");

        assertThat(findings())
                .containsExactly("2 record 2 was changed, or is not the one that stood here, or the link before it");
    }

    @Test
    void aRecordThatIsGoneIsFound() throws SQLException {
        record(3);
        link();

        base.run("delete from audit_value where record_id = 2; delete from audit_record where record_id = 2");

        assertThat(findings()).containsExactly("2 record 2 is gone");
    }

    @Test
    void aRecordThatIsGoneWithItsLinkIsFound() throws SQLException {
        record(4);
        link();

        base.run("delete from audit_link where place in (2, 3); delete from audit_value where record_id in (2, 3);"
                + " delete from audit_record where record_id in (2, 3)");

        assertThat(findings())
                .containsExactly(
                        "2 links 2 to 3 are gone",
                        "4 record 4 was changed, or is not the one that stood here, or the link before it");
    }

    @Test
    void aChainThatWasClosedUpIsFound() throws SQLException {
        record(4);
        link();

        base.run(
                "delete from audit_link where place = 2; delete from audit_value where record_id = 2;"
                        + " delete from audit_record where record_id = 2; update audit_link set place = place - 1 where place > 2");

        assertThat(findings())
                .contains(
                        "2 record 3 was changed, or is not the one that stood here, or the link before it",
                        "4 the last links are gone: this server had made 4 of them");
    }

    @Test
    void recordsInAnotherOrderAreFound() throws SQLException {
        record(3);
        link();

        base.run("update audit_link set place = 9 where place = 2; update audit_link set place = 2 where place = 3;"
                + " update audit_link set place = 3 where place = 9");

        assertThat(findings())
                .contains(
                        "2 record 3 was changed, or is not the one that stood here, or the link before it",
                        "3 record 2 was changed, or is not the one that stood here, or the link before it");
    }

    @Test
    void anEndThatWasCutOffIsFound() throws SQLException {
        record(3);
        link();

        base.run("delete from audit_link where place = 3; delete from audit_value where record_id = 3;"
                + " delete from audit_record where record_id = 3");

        assertThat(findings()).containsExactly("3 the last links are gone: this server had made 3 of them");
    }

    @Test
    void aTrailThatWasEmptiedIsFound() throws SQLException {
        record(3);
        link();

        base.run("delete from audit_link; delete from audit_value; delete from audit_record");

        assertThat(findings()).containsExactly("0 all 3 links of this server are gone");
    }

    @Test
    void aChainThatWasMadeAnewUnderAnotherKeyIsFound(@TempDir Path elsewhere) throws SQLException {
        record(2);
        link();
        Node forger = new Node(elsewhere);
        base.run("insert into audit_waiting select record_id, '" + forger.name() + "' from audit_link;"
                + " delete from audit_link; update audit_record set action = 'nothing.happened' where record_id = 1");
        new Chain(base, forger).extend(record -> {});
        base.run("update audit_link set node = '" + node.name() + "'");

        assertThat(findings())
                .containsExactly(
                        "1 record 1 was changed, or is not the one that stood here, or the link before it",
                        "2 record 2 was changed, or is not the one that stood here, or the link before it",
                        "2 the link is not the one that this server made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from audit_link",
                "delete from audit_link where place > 1",
                "update audit_link set node = 'another'; delete from audit_link where place > 1"
            })
    void aChainThatItsOwnServerWasMadeToMakeAnewIsFound(String tampered) throws SQLException {
        record(3);
        link();

        base.run(tampered + "; delete from audit_waiting; update audit_value set actor = 'other' where record_id = 2;"
                + " insert into audit_waiting select record_id, '' from audit_record r"
                + " where not exists (select 1 from audit_link l where l.record_id = r.record_id)");
        link();
        record(1);
        link();

        assertThat(findings()).isNotEmpty();
        assertThat(node.head().place()).isEqualTo(3);
    }

    @Test
    void aLinkBeforeTheFirstOneIsFound() throws SQLException {
        record(1);
        link();

        base.run("insert into audit_record (recorded_at, action) values (current_timestamp, 'x.y');"
                + " insert into audit_link values ('" + node.name() + "', -5, 2, '', '')");

        assertThat(findings()).containsExactly("-5 the link stands before the first one");
    }

    @Test
    void aChainThatStandsStillIsFound() throws SQLException {
        record(1);
        base.run(
                "update audit_waiting set node = 'nobody'; update audit_record set recorded_at = recorded_at - interval '1' hour");
        link();

        assertThat(findings())
                .containsExactly(
                        "0 1 records have waited for their chain for minutes: it stands still, or its server does");
    }

    @Test
    void aRecordThatIsLinkedAndWaitsKeepsNobodyUp() throws SQLException {
        record(1);
        link();
        base.run("insert into audit_waiting select record_id, '' from audit_record");
        record(1);

        link();

        assertThat(base.column("select max(place) from audit_link")).containsExactly("2");
    }

    @Test
    void anErasureIsKnownBeforeItsRecordIsLinked() {
        record(2);
        link();

        new Erasure(base, trail, null).erase("dpo", new Erasure.Target(Set.of("g2"), Optional.empty()), "asked for");

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aChangedRecordIsNoErasure() throws SQLException {
        record(3);
        link();

        base.run("update audit_record set action = 'audit.erased' where record_id = 1;"
                + " update audit_value set before_value = '2' where record_id = 1;"
                + " delete from audit_value where record_id = 2");

        assertThat(findings()).contains("2 the values of record 2 are gone, and no erasure tells of it");
    }

    @Test
    void whatIsNotedIsARoundOld() {
        record(1);
        Chain chain = new Chain(base, node);

        chain.extend(record -> {});
        assertThat(node.head()).isEqualTo(Node.Head.NONE);

        chain.extend(record -> {});
        assertThat(node.head().place()).isOne();
    }

    @Test
    void aRecordPutInBesideTheTrailIsFound() throws SQLException {
        record(1);
        link();

        base.run("insert into audit_record (recorded_at, action) values (current_timestamp, 'x.y')");

        assertThat(findings()).containsExactly("0 record 2 is in no chain and waits for none");
    }

    @Test
    void theChainOfAnotherServerIsWalkedWithoutItsKey(@TempDir Path elsewhere) throws SQLException {
        Node other = new Node(elsewhere);
        trail(other).record(new AuditEvent("a", "b.c", "d", ""));
        trail(other).record(new AuditEvent("a", "b.c", "d", ""));
        record(1);
        new Chain(base, other).extend(record -> {});
        link();

        assertThat(verify().findings()).isEmpty();
        assertThat(verify().chains())
                .containsExactlyInAnyOrder(new Walked(other.name(), 2, 0, false), new Walked(node.name(), 1, 0, true));
        base.run("update audit_value set detail = 'x' where record_id = 2");
        assertThat(findings()).containsExactly("2 the values of record 2 were changed");
    }

    @Test
    void valuesThatWereErasedLeaveTheChainSound() {
        record(3);
        link();
        Erasure erasure = new Erasure(base, trail, null);

        int erased = erasure.erase("dpo", new Erasure.Target(Set.of("g2"), Optional.empty()), "asked for");
        link();

        assertThat(erased).isOne();
        assertThat(verify()).isEqualTo(new Verified(List.of(new Walked(node.name(), 4, 1, true)), 0, List.of()));
    }

    @Test
    void valuesThatAreGoneOtherwiseAreFound() throws SQLException {
        record(3);
        link();
        new Erasure(base, trail, null).erase("dpo", new Erasure.Target(Set.of("g2"), Optional.empty()), "asked for");
        link();

        base.run("delete from audit_value where record_id = 3");

        assertThat(findings()).containsExactly("3 the values of record 3 are gone, and no erasure tells of it");
    }

    @Test
    void recordsOfBeforeThereWereChainsAreTakenUp() throws SQLException, IOException {
        base.run("drop table audit_link; drop table audit_waiting; drop table audit_value; drop table audit_record;"
                + AuditBase.changes("--changeset ebok:audit-record\n").split("create table audit_value")[0]
                + " insert into audit_record (recorded_at, actor, action, subject, detail)"
                + " values (current_timestamp, 'admin', 'function.granted', 'meters', 'all')");
        base.run(AuditBase.changes("--changeset ebok:audit-value\n"));

        link();

        assertThat(verify()).isEqualTo(new Verified(List.of(new Walked(node.name(), 1, 0, true)), 0, List.of()));
        assertThat(base.column("select actor || ' ' || subject || ' ' || detail from audit_value"))
                .containsExactly("admin meters all");
        base.run("update audit_value set actor = 'nobody'");
        assertThat(findings()).containsExactly("1 the values of record 1 were changed");
    }

    @Test
    void aNodeKeepsItsNameAndOnlyItsOwnerReadsItsKey() throws IOException {
        record(1);
        link();
        Node again = new Node(data);

        assertThat(again.name()).isEqualTo(node.name()).hasSize(12);
        assertThat(again.head()).isEqualTo(node.head()).isNotEqualTo(Node.Head.NONE);
        assertThat(java.nio.file.Files.getPosixFilePermissions(data.resolve("audit.key")))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @CsvSource({"ab, c, a, bc", "'', abc, abc, ''"})
    void partsOfADigestDoNotRunTogether(String one, String two, String otherOne, String otherTwo) {
        byte[] key = {1};

        assertThat(new Digest(key).text(one).text(two).finish())
                .isNotEqualTo(new Digest(key).text(otherOne).text(otherTwo).finish());
        assertThat(new Digest(key).text(Optional.empty()).finish())
                .isNotEqualTo(new Digest(key).text("").finish());
    }

    @Test
    void whatIsSentOutIsSentBeforeItsLinkIsKept() {
        record(2);
        List<Long> sent = new ArrayList<>();

        assertThatThrownBy(() -> new Chain(base, node).extend(record -> {
                    sent.add(record.id());
                    if (record.id() == 2) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        new Chain(base, node).extend(record -> sent.add(record.id()));

        assertThat(sent).containsExactly(1L, 2L, 1L, 2L);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aLineForASiemHasEveryPart() throws SQLException {
        trail.record(AuditEvent.change("żółw", "group.changed", "g\"1\"", "a\nb", "c"));
        List<String> lines = new ArrayList<>();

        new Chain(base, node).extend(record -> lines.add(new AuditStream().line(node.name(), record)));

        assertThat(lines)
                .containsExactly("{\"id\":1,\"at\":\"2026-11-30T08:00:00.123457Z\",\"node\":\"" + node.name()
                        + "\",\"action\":\"group.changed\",\"actor\":\"żółw\",\"origin\":\"192.0.2.7\","
                        + "\"subject\":\"g\\\"1\\\"\",\"before\":\"a\\nb\",\"after\":\"c\",\"detail\":\"\"}");
    }
}
