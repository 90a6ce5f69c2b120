package org.ebok.api.group;

import java.util.Map;
import java.util.Set;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;

/** Who is in which group. Every call reads live; nothing is cached. Safe for use by many threads. */
public interface CustomerGroups {

    /** @return the groups that there are, never null */
    Set<GroupId> names();

    /**
     * Keeps a group from being deleted before the transaction under way ends, so that nothing hangs on one that is gone.
     *
     * @param group a group
     * @return whether there is such a group; outside of a transaction only at this moment
     */
    boolean hold(GroupId group);

    /**
     * @param scope the customers to ask about
     * @param groups which groups to ask about; one that does not exist has nobody in it
     * @return for each customer of the scope those of the groups that it is in, never null. One statement of the portal's
     *     database and, where a rule needs it, one of the central database, whatever the number of groups
     * @throws org.ebok.api.central.CentralUnavailableException when a rule needs the central database and it does not answer
     * @throws org.ebok.api.central.CentralDataException when a row that a rule needs breaks the contract
     */
    Map<CustomerId, Set<GroupId>> membership(CustomerScope scope, Set<GroupId> groups);
}
