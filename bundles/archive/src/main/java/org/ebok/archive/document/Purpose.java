package org.ebok.archive.document;

/** What the portal does with documents of a kind, whatever the operator calls it. */
public enum Purpose {
    /** An invoice; one of format XML is a structured e-invoice. */
    INVOICE,
    /** A settlement of media, shown with the figures that the contract has of it. */
    SETTLEMENT,
    /** A payment demand, which stands out until it is paid. */
    DEMAND,
    /** A letter. */
    LETTER,
    /** A financial statement. */
    STATEMENT,
    /** Anything else. */
    OTHER
}
