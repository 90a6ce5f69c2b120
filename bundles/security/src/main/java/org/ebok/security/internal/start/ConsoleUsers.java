package org.ebok.security.internal.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ebok.api.file.OwnerOnlyFile;

/**
 * The users of the Karaf console, in {@code etc/users.properties} and {@code etc/keys.properties}. Of the password only
 * the digest is written, in the form that {@code etc/org.apache.karaf.jaas.cfg} sets: SHA-256 is enough for a password of
 * 60 random bits that guards a console on the loopback address.
 */
final class ConsoleUsers {

    private static final String GROUP = "_g_\\:admingroup";
    private static final String GROUP_LINE = GROUP + " = group,admin,manager,viewer,systembundles,ssh";

    private final OwnerOnlyFile users;
    private final OwnerOnlyFile keys;

    ConsoleUsers(Path etc) {
        this.users = new OwnerOnlyFile(etc.resolve("users.properties"));
        this.keys = new OwnerOnlyFile(etc.resolve("keys.properties"));
    }

    /** Whether nobody has been added, as in a fresh installation or after a start that was cut short. */
    boolean isEmpty() {
        return users.lines().stream()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.startsWith(GROUP));
    }

    /** Adds an administrator of the console, who signs in with the password or the key. */
    void addAdministrator(String login, String password, ConsoleKey key) {
        // The users are written last: they tell whether all of this has been done.
        keys.replace(with(keys.lines(), login, " = " + key.publicKey() + ",_g_:admingroup"));
        users.replace(with(users.lines(), login, " = {CRYPT}" + digest(password) + "{CRYPT},_g_:admingroup"));
    }

    private static List<String> with(List<String> lines, String login, String value) {
        List<String> all = new ArrayList<>(lines);
        all.removeIf(line -> line.startsWith(GROUP) || line.startsWith(login + " ="));
        all.add(login + value);
        all.add(GROUP_LINE);
        return all;
    }

    private static String digest(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
