package org.ebok.security.internal.grant;

import org.ebok.api.group.CustomerGroups;

/** Who is in which group in a test. */
public final class MembershipsForTest {

    private MembershipsForTest() {}

    /** @param groups null where nobody knows */
    public static Memberships of(CustomerGroups groups) {
        Memberships memberships = new Memberships();
        memberships.groups = groups;
        return memberships;
    }
}
