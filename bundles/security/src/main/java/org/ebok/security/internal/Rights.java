package org.ebok.security.internal;

/** What a request was let in with, to be looked at again while its answer is sent: a principal beside the {@link PortalSubject}. */
@FunctionalInterface
public interface Rights {

    /** Whether the session is still open and its account has lost nothing. */
    boolean stillHold();
}
