package org.ebok.audit.chain;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ebok.api.store.Transactions;

/** Puts records into the chain of a node. */
final class Chain {

    private static final int PART = 500;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Transactions transactions;
    private final Node node;
    // Written down a round late: an embedded database may lose the last moments when the server is killed, and the
    // chain must
    // not look cut off then.
    private Node.Head toNote = Node.Head.NONE;

    Chain(Transactions transactions, Node node) {
        this.transactions = transactions;
        this.node = node;
    }

    /**
     * Puts all records that wait into the chain.
     *
     * @param seen gets each record before its link is kept
     */
    void extend(Consumer<Stored> seen) {
        if (toNote.place() > 0) {
            node.write(toNote);
            toNote = Node.Head.NONE;
        }
        int linked = PART;
        while (linked == PART) {
            linked = extendByAPart(seen);
        }
    }

    private int extendByAPart(Consumer<Stored> seen) {
        Part part = transactions.inOne(connection -> {
            ChainTable table = new ChainTable(connection);
            List<Stored> waiting = table.waiting(node.name(), PART);
            boolean whole = waiting.isEmpty() || holds(table, node.head());
            Node.Head head = waiting.isEmpty() ? Node.Head.NONE : table.last(node.name());
            for (Stored record : waiting) {
                seen.accept(record);
                head = link(table, record, head);
            }
            return new Part(waiting.size(), head, whole);
        });
        // A chain that lost what was noted goes on, but the note stays and shows it.
        if (part.size() > 0 && part.whole()) {
            toNote = part.head();
        }
        return part.size();
    }

    private record Part(int size, Node.Head head, boolean whole) {}

    private boolean holds(ChainTable table, Node.Head noted) throws SQLException {
        return noted.place() == 0 || table.hash(node.name(), noted.place()).equals(Optional.of(noted.hash()));
    }

    private Node.Head link(ChainTable table, Stored record, Node.Head previous) throws SQLException {
        Optional<Stored.Values> values = withKey(table, record);
        String valueDigest = values.map(Stored.Values::digest).orElse("");
        Node.Head next = new Node.Head(previous.place() + 1, record.link(node, previous, valueDigest));
        table.link(node.name(), next, record.id(), valueDigest);
        return next;
    }

    private Optional<Stored.Values> withKey(ChainTable table, Stored record) throws SQLException {
        if (record.values().isEmpty() || !record.values().get().key().isEmpty()) {
            return record.values();
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        table.giveKey(record.id(), key);
        return record.values().map(values -> values.withKey(key));
    }
}
