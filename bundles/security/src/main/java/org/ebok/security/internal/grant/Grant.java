package org.ebok.security.internal.grant;

import java.time.OffsetDateTime;

/**
 * The default grant of one function.
 *
 * @param functionId the function, installed or not
 * @param granted whether customers find it
 * @param changedBy who decided so last
 * @param changedAt when
 */
public record Grant(String functionId, boolean granted, String changedBy, OffsetDateTime changedAt) {

    /** Who decides when a function is installed for the first time. */
    static final String BY_INSTALLATION = "portal:installation";
}
