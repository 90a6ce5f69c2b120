package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;

class BrokenMappingsOnH2Test extends BrokenMappings {

    private static final String URL = "jdbc:h2:mem:broken;MODE=PostgreSQL";

    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection(URL, "sa", "");
    }

    @Override
    Connection stranger() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS STRANGER PASSWORD 'x'");
        }
        return DriverManager.getConnection(URL, "stranger", "x");
    }

    @Override
    String billion() {
        return "SELECT x AS n FROM SYSTEM_RANGE(1, 1000000000)";
    }

    @Override
    Set<Message> notShown() {
        return EnumSet.of(Message.WHOLE_TABLE, Message.INBOX_REFUSED);
    }
}
