package org.ebok.audit.chain;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ebok.api.file.OwnerOnlyFile;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * This server among those that share a portal's database: its secret key, in {@code data/audit.key}, its name, which comes
 * from the key, and how far its chain has come, in {@code data/audit.head}.
 */
@Component(service = Node.class)
public final class Node {

    private static final int KEY_BYTES = 32;
    private static final int NAME_LENGTH = 12;

    private final OwnerOnlyFile headFile;
    private final byte[] key;
    private final String name;

    @Activate
    public Node(BundleContext context) {
        this(Path.of(context.getProperty("karaf.data")));
    }

    Node(Path data) {
        OwnerOnlyFile keyFile = new OwnerOnlyFile(data.resolve("audit.key"));
        if (keyFile.lines().isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            keyFile.replace(List.of(HexFormat.of().formatHex(fresh)));
        }
        this.key = HexFormat.of().parseHex(keyFile.lines().get(0).strip());
        this.name = new Digest(key).text("node").finish().substring(0, NAME_LENGTH);
        this.headFile = new OwnerOnlyFile(data.resolve("audit.head"));
    }

    /** How the database calls it. */
    public String name() {
        return name;
    }

    /** A hash under its key, to be fed. */
    Digest digest() {
        return new Digest(key);
    }

    /**
     * The end of a chain.
     *
     * @param place of its last link, 0 when it has none
     * @param hash of that link, empty when it has none
     */
    record Head(long place, String hash) {
        static final Head NONE = new Head(0, "");
    }

    /** The end that was written down last, under the present key: the chain is at least as long. */
    Head head() {
        return Optional.of(headFile.lines())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.get(0).split(" "))
                .filter(parts -> parts[0].equals(name))
                .map(parts -> new Head(Long.parseLong(parts[1]), parts[2]))
                .orElse(Head.NONE);
    }

    void write(Head head) {
        headFile.replace(List.of(name + " " + head.place() + " " + head.hash()));
    }
}
