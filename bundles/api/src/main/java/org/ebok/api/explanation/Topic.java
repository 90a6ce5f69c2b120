package org.ebok.api.explanation;

/** What side of a matter an explanation is about. */
public enum Topic {
    /** What was booked and what is paid. */
    BOOKS,
    /** The document behind an entry, and the figures in it. */
    DOCUMENTS,
    /** The components of a month's fees, with quantity, rate and tariff. */
    FEES,
    /** Meters and their readings. */
    METERS
}
