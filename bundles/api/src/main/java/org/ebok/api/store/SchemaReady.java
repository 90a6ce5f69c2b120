package org.ebok.api.store;

/**
 * Says that the tables of one unit exist. A component that uses the tables references this service with the target
 * {@code (ebok.schema=<unit>)} and so is not active before they do.
 */
public interface SchemaReady {

    /** Service property: the {@link SchemaChanges#unit()} whose tables exist. */
    String UNIT = "ebok.schema";
}
