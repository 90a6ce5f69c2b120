package org.ebok.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import javax.sql.XADataSource;

/**
 * Makes unpooled data sources from the JDBC drivers that are installed. Safe for use by many threads.
 */
public interface DatabaseDrivers {

    /**
     * @param address where the database is
     * @return a data source that opens a new connection for each call; nothing is opened yet
     * @throws SQLException when no installed driver accepts the address, or the password cannot be read
     */
    DataSource dataSource(DatabaseAddress address) throws SQLException;

    /**
     * @param address where the database is
     * @return as {@link #dataSource}, for connections that take part in transactions of the transaction manager
     * @throws SQLException as {@link #dataSource}
     */
    XADataSource xaDataSource(DatabaseAddress address) throws SQLException;
}
