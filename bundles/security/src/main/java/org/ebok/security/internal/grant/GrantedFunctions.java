package org.ebok.security.internal.grant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;

/**
 * What is granted to customers, as read with a session.
 *
 * @param toAll functions that all customers have
 * @param toGroups of each other function the groups that have it
 */
public record GrantedFunctions(Set<FunctionId> toAll, Map<FunctionId, Set<GroupId>> toGroups) {

    /**
     * @param toAll functions
     * @param toGroups functions and groups, each as {@code function/group}
     */
    public static GrantedFunctions of(Set<String> toAll, Set<String> toGroups) {
        Set<FunctionId> all = new HashSet<>();
        toAll.forEach(function -> all.add(new FunctionId(function)));
        Map<FunctionId, Set<GroupId>> groups = new HashMap<>();
        for (String grant : toGroups) {
            int slash = grant.indexOf('/');
            FunctionId function = new FunctionId(grant.substring(0, slash));
            if (!all.contains(function)) {
                groups.computeIfAbsent(function, id -> new TreeSet<>()).add(new GroupId(grant.substring(slash + 1)));
            }
        }
        return new GrantedFunctions(Set.copyOf(all), Map.copyOf(groups));
    }

    /** All groups that have a function of their own. */
    Set<GroupId> groups() {
        Set<GroupId> groups = new TreeSet<>();
        toGroups.values().forEach(groups::addAll);
        return groups;
    }
}
