package org.ebok.api.group;

import java.util.List;
import java.util.Map;

/** A service of whoever keeps something for groups, so that none is deleted on which something hangs. */
public interface GroupUse {

    /**
     * Something that hangs on a group.
     *
     * @param kind what it is, an English word, as {@code function}
     * @param name which one
     */
    record Use(String kind, String name) {

        /** As "function meters". */
        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    /**
     * Inside of a transaction it sees what that sees.
     *
     * @return what hangs on each group; a group on which nothing does may be left out
     */
    Map<GroupId, List<Use>> all();
}
