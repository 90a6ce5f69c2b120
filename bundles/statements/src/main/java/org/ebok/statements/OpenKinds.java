package org.ebok.statements;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads which kinds are open to all. */
final class OpenKinds {

    private OpenKinds() {}

    static SortedSet<String> of(LibraryConfiguration configuration) {
        SortedSet<String> codes = new TreeSet<>();
        Arrays.stream(configuration.openKinds().split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return Collections.unmodifiableSortedSet(codes);
    }
}
