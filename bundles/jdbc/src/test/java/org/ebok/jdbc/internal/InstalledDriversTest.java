package org.ebok.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.ebok.jdbc.DatabaseAddress;
import org.h2.util.OsgiDataSourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledDriversTest {

    private final InstalledDrivers drivers = new InstalledDrivers();

    @Test
    void opensWithTheDriverThatAcceptsTheAddress() throws SQLException {
        drivers.addFactory(new OsgiDataSourceFactory(new org.h2.Driver()));

        try (Connection connection = drivers.dataSource(new DatabaseAddress("jdbc:h2:mem:drivers", "sa", "", ""))
                .getConnection()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:drivers");
        }
    }

    @Test
    void saysWhichAddressNoDriverAccepts() {
        drivers.addFactory(new OsgiDataSourceFactory(new org.h2.Driver()));

        assertThatThrownBy(() -> drivers.xaDataSource(new DatabaseAddress("jdbc:other:x", "", "", "")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:other:x");
    }

    @Test
    void aDriverThatIsGoneOpensNothing() {
        OsgiDataSourceFactory factory = new OsgiDataSourceFactory(new org.h2.Driver());
        drivers.addFactory(factory);
        drivers.removeFactory(factory);

        assertThatThrownBy(() -> drivers.dataSource(new DatabaseAddress("jdbc:h2:mem:drivers", "sa", "", "")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("No installed driver");
    }

    @Test
    void readsThePasswordFromTheFileAtEachUse(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("password");
        DatabaseAddress address = new DatabaseAddress("jdbc:h2:mem:x", "sa", file.toString(), "");
        PasswordSource passwords = new PasswordSource(name -> null);

        Files.writeString(file, "first\nnot this\n");
        assertThat(passwords.read(address)).contains("first");
        Files.writeString(file, "second");
        assertThat(passwords.read(address)).contains("second");
    }

    @Test
    void takesTheFileBeforeTheEnvironment(@TempDir Path directory) throws Exception {
        String file =
                Files.writeString(directory.resolve("password"), "of the file").toString();
        PasswordSource passwords = new PasswordSource(name -> "of " + name);

        assertThat(passwords.read(new DatabaseAddress("jdbc:h2:mem:x", "sa", file, "VARIABLE")))
                .contains("of the file");
        assertThat(passwords.read(new DatabaseAddress("jdbc:h2:mem:x", "sa", "", "VARIABLE")))
                .contains("of VARIABLE");
    }

    @Test
    void namesThePlaceThatHasNoPassword(@TempDir Path directory) {
        PasswordSource passwords = new PasswordSource(name -> null);
        String missing = directory.resolve("none").toString();

        assertThatThrownBy(() -> passwords.read(new DatabaseAddress("jdbc:h2:mem:x", "sa", missing, "")))
                .hasMessageContaining("passwordFile")
                .hasMessageContaining(missing);
        assertThatThrownBy(() -> passwords.read(new DatabaseAddress("jdbc:h2:mem:x", "sa", "", "NO_SUCH")))
                .hasMessageContaining("passwordEnv")
                .hasMessageContaining("NO_SUCH");
    }
}
