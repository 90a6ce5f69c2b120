package org.ebok.example.nadmorska;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class H2ViewsTest extends ViewsContract {

    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
    }

    @Override
    void close() {
        // An unnamed database in memory ends with its connection.
    }
}
