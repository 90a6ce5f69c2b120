package org.ebok.api.group;

import java.util.List;

/** A service of whoever keeps something for groups, so that none is deleted on which something hangs. */
public interface GroupUse {

    /**
     * @param group a group
     * @return what hangs on it, each a few English words, as "function meters"; empty for nothing
     */
    List<String> of(GroupId group);
}
