package org.ebok.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
import org.ebok.audit.chain.Verified.Walked;
import org.ebok.audit.erasure.ErasedRecords;
import org.ebok.audit.trail.AuditSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Walks every chain from its first link to its last. */
@Component(service = Verification.class)
public final class Verification {

    /** How many findings are told; a trail with more of them is beyond a list. */
    public static final int MOST = 200;

    private static final int PART = 1_000;

    private static final String NODES = "select distinct node from audit_link order by node";

    private static final String LINKS = "select " + StoredRow.COLUMNS + """
            , l.place, l.record_id, l.value_digest, l.hash from audit_link l
            left join audit_record r on r.record_id = l.record_id
            left join audit_value v on v.record_id = l.record_id
            where l.node = ? and l.place > ? order by l.place fetch first ? rows only""";

    private static final String BESIDE = """
            select r.record_id from audit_record r
            where not exists (select 1 from audit_link l where l.record_id = r.record_id)
              and not exists (select 1 from audit_waiting w where w.record_id = r.record_id)
            order by r.record_id fetch first 200 rows only""";

    private static final String WAITING = "select count(*) from audit_waiting";

    private static final String LATE = "select count(*) from audit_waiting w"
            + " join audit_record r on r.record_id = w.record_id where r.recorded_at < ?";

    private static final String WAITING_ERASURES = "select " + StoredRow.COLUMNS + """
             from audit_waiting w
            join audit_record r on r.record_id = w.record_id
            join audit_value v on v.record_id = r.record_id
            where r.action = ?""";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final Node node;
    private final Clock clock;

    @Activate
    public Verification(
            @Reference Transactions transactions,
            @Reference Node node,
            @Reference Clock clock,
            @Reference(target = AuditSchema.READY) SchemaReady tables) {
        this.transactions = transactions;
        this.node = node;
        this.clock = clock;
    }

    private record Link(long place, long record, Optional<Stored> stored, String valueDigest, String hash) {}

    /**
     * Verifies all that the portal's database has of the audit trail. Records that are written meanwhile wait, or are seen.
     *
     * @return what was seen
     * @throws IllegalStateException when the database cannot be read
     */
    public Verified verify() {
        // Before the database: the chain that is read then is at least as long.
        Node.Head known = node.head();
        List<Finding> findings = new ArrayList<>();
        ErasedRecords erased = new ErasedRecords();
        List<Walked> walked = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        for (String name : transactions.inOne(Verification::nodes)) {
            walked.add(walk(name, known, findings, erased, gone));
        }
        if (known.place() > 0 && walked.stream().noneMatch(chain -> chain.node().equals(node.name()))) {
            findings.add(new Finding(node.name(), 0, "all " + known.place() + " links of this server are gone"));
        }
        // Values go at once, the record that tells of it is linked a moment later.
        transactions.inOne(Verification::erasuresThatWait).forEach(erased::see);
        gone.stream()
                .filter(one -> !erased.contains(one.record()))
                .forEach(one -> add(
                        findings,
                        new Finding(
                                one.node(),
                                one.place(),
                                "the values of record " + one.record() + " are gone, and no erasure tells of it")));
        transactions
                .inOne(Verification::beside)
                .forEach(record ->
                        findings.add(new Finding("", 0, "record " + record + " is in no chain and waits for none")));
        long late = transactions.inOne(this::late);
        if (late > 0) {
            findings.add(new Finding(
                    "",
                    0,
                    late + " records have waited for their chain for minutes: it stands still, or its server does"));
        }
        return new Verified(
                List.copyOf(walked),
                transactions.inOne(Verification::waiting),
                findings.stream().limit(MOST).toList());
    }

    private record Gone(String node, long place, long record) {}

    private Walked walk(String name, Node.Head known, List<Finding> findings, ErasedRecords erased, List<Gone> gone) {
        boolean own = name.equals(node.name());
        Node.Head previous = Node.Head.NONE;
        long before = gone.size();
        List<Link> part = part(name, Long.MIN_VALUE);
        while (!part.isEmpty()) {
            for (Link link : part) {
                if (link.place() < 1) {
                    add(findings, new Finding(name, link.place(), "the link stands before the first one"));
                    continue;
                }
                if (link.place() != previous.place() + 1) {
                    add(
                            findings,
                            new Finding(
                                    name,
                                    previous.place() + 1,
                                    "links " + (previous.place() + 1) + " to " + (link.place() - 1) + " are gone"));
                }
                if (check(name, link, previous, own, findings)) {
                    link.stored().ifPresent(erased::see);
                }
                if (link.stored().filter(stored -> stored.values().isEmpty()).isPresent()) {
                    gone.add(new Gone(name, link.place(), link.record()));
                }
                if (own && link.place() == known.place() && !link.hash().equals(known.hash())) {
                    findings.add(new Finding(name, link.place(), "the link is not the one that this server made"));
                }
                previous = new Node.Head(link.place(), link.hash());
            }
            part = part(name, part.get(part.size() - 1).place());
        }
        if (own && previous.place() < known.place()) {
            findings.add(new Finding(
                    name,
                    previous.place() + 1,
                    "the last links are gone: this server had made " + known.place() + " of them"));
        }
        return new Walked(name, previous.place(), gone.size() - before, own);
    }

    /** Enough is enough: what is wrong with a million records is told by the first of them. */
    private static void add(List<Finding> findings, Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    /** Whether the record is the one that was linked. */
    private boolean check(String name, Link link, Node.Head previous, boolean own, List<Finding> findings) {
        if (link.stored().isEmpty()) {
            add(findings, new Finding(name, link.place(), "record " + link.record() + " is gone"));
            return false;
        }
        Stored stored = link.stored().get();
        boolean same = stored.values()
                .filter(values -> !values.haveDigest(link.valueDigest()))
                .isEmpty();
        if (!same) {
            add(findings, new Finding(name, link.place(), "the values of record " + stored.id() + " were changed"));
        }
        Node.Head place = new Node.Head(link.place() - 1, previous.hash());
        boolean linked = !own || stored.link(node, place, link.valueDigest()).equals(link.hash());
        if (!linked) {
            add(
                    findings,
                    new Finding(
                            name,
                            link.place(),
                            "record " + stored.id()
                                    + " was changed, or is not the one that stood here, or the link before it"));
        }
        return same && linked;
    }

    private static List<Stored> erasuresThatWait(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING_ERASURES)) {
            statement.setString(1, ErasedRecords.ACTION);
            try (ResultSet row = statement.executeQuery()) {
                List<Stored> erasures = new ArrayList<>();
                while (row.next()) {
                    erasures.add(StoredRow.read(row));
                }
                return erasures;
            }
        }
    }

    private long late(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATE)) {
            statement.setObject(1, OffsetDateTime.now(clock).minus(PATIENCE));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Link> part(String name, long after) {
        return transactions.inOne(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
                statement.setString(1, name);
                statement.setLong(2, after);
                statement.setInt(3, PART);
                try (ResultSet row = statement.executeQuery()) {
                    List<Link> links = new ArrayList<>();
                    while (row.next()) {
                        links.add(link(row));
                    }
                    return links;
                }
            }
        });
    }

    private static Link link(ResultSet row) throws SQLException {
        Optional<Stored> stored = row.getString(3) == null ? Optional.empty() : Optional.of(StoredRow.read(row));
        return new Link(
                row.getLong(StoredRow.NEXT),
                row.getLong(StoredRow.NEXT + 1),
                stored,
                row.getString(StoredRow.NEXT + 2),
                row.getString(StoredRow.NEXT + 3));
    }

    private static List<String> nodes(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NODES);
                ResultSet row = statement.executeQuery()) {
            List<String> nodes = new ArrayList<>();
            while (row.next()) {
                nodes.add(row.getString(1));
            }
            return nodes;
        }
    }

    private static List<Long> beside(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BESIDE);
                ResultSet row = statement.executeQuery()) {
            List<Long> beside = new ArrayList<>();
            while (row.next()) {
                beside.add(row.getLong(1));
            }
            return beside;
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
