package org.ebok.audit.erasure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ebok.audit.chain.Stored;

/** The records whose values were erased, as the records of the erasures tell. Not for use by many threads. */
public final class ErasedRecords {

    /** What the record of an erasure says was done. */
    public static final String ACTION = "audit.erased";

    private final Set<Long> erased = new HashSet<>();

    /** How an erasure tells of records. */
    static String inWords(List<Long> records) {
        return records.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Takes notice of a record, which may be that of an erasure. */
    public void see(Stored record) {
        if (record.action().equals(ACTION)) {
            record.values().flatMap(Stored.Values::before).ifPresent(this::add);
        }
    }

    private void add(String records) {
        for (String one : records.split(" ")) {
            if (one.matches("[0-9]{1,18}")) {
                erased.add(Long.parseLong(one));
            }
        }
    }

    /** Whether an erasure tells of this record. */
    public boolean contains(long record) {
        return erased.contains(record);
    }
}
