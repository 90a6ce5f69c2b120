package org.ebok.api.store;

import java.net.URL;

/**
 * The tables of one bundle in the portal's database. Registered as a service by the bundle that owns the tables; when the
 * changes have been made, a {@link SchemaReady} service with the same unit appears.
 *
 * <p>Changes are made before the bundle's code uses the tables and are never undone: taking a bundle away leaves its
 * tables. A change that has run is not edited; columns are added first and dropped in a later release.
 */
public interface SchemaChanges {

    /** @return the name of the set of tables, usually that of the function; lower-case letters and hyphens */
    String unit();

    /** @return a changelog of formatted SQL, in SQL that both H2 and PostgreSQL understand */
    URL changelog();
}
