package org.ebok.api.start;

/** How soon the reader should look at a tile; the first one comes first. */
public enum Urgency {
    /** A day has passed: something is overdue. */
    LATE,
    /** Something is to be done, mostly until a day. */
    DEADLINE,
    /** Something has arrived that was not read yet. */
    NEWS,
    /** Something goes on without the reader. */
    PROGRESS,
    /** Good to know; nothing to be done. */
    INFO
}
