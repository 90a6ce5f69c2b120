package org.ebok.api.audit;

/** Keeps audit records in the portal's database. Safe for use by many threads. */
public interface AuditTrail {

    /**
     * Writes a record. Inside of a transaction the record is part of it and comes and goes with it; outside, the record
     * is kept at once.
     *
     * @param event what happened
     * @throws IllegalStateException when the record could not be written; the change it tells of must not happen then
     */
    void record(AuditEvent event);
}
