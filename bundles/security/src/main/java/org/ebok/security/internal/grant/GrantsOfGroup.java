package org.ebok.security.internal.grant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Map<GroupId, List<Use>> all() {
        Map<GroupId, List<Use>> uses = new HashMap<>();
        grants.functionsOfGroups()
                .forEach((group, functions) -> uses.put(
                        group,
                        functions.stream()
                                .map(function -> new Use("function", function))
                                .toList()));
        return uses;
    }
}
