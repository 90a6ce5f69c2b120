package org.ebok.security.internal.grant;

import java.util.List;
import org.ebok.api.group.GroupId;
import org.ebok.api.group.GroupUse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A group that has a function is needed. */
@Component
public final class GrantsOfGroup implements GroupUse {

    private final Grants grants;

    @Activate
    public GrantsOfGroup(@Reference Grants grants) {
        this.grants = grants;
    }

    @Override
    public List<String> of(GroupId group) {
        return grants.functionsOf(group).stream()
                .map(function -> "function " + function)
                .toList();
    }
}
