package org.ebok.security.internal.console;

import java.util.Set;
import org.ebok.api.group.GroupId;
import org.ebok.security.internal.grant.Memberships;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The names of groups as they are typed. */
@Component(service = GroupNames.class)
public final class GroupNames {

    private final Memberships memberships;

    @Activate
    public GroupNames(@Reference Memberships memberships) {
        this.memberships = memberships;
    }

    /** @throws IllegalArgumentException when there is no such group */
    GroupId existing(String name) {
        Set<GroupId> names = memberships.names();
        GroupId group = new GroupId(name);
        if (!names.contains(group)) {
            throw new IllegalArgumentException(
                    "There is no group " + name + "; there are " + (names.isEmpty() ? "none yet" : names));
        }
        return group;
    }

    Set<GroupId> all() {
        return memberships.names();
    }
}
