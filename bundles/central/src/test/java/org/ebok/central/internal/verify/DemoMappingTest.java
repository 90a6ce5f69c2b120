package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.Test;

/** A right mapping gives no finding. */
class DemoMappingTest {

    @Test
    void theDemoKeepsTheContract() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL")) {
            new DemoDatabase(Clock.systemDefaultZone()).fill(connection);

            Report whole = new CentralVerification("EBOK", VerifyLimits.DEFAULT).verify(connection, List.of());
            Report sampled = new CentralVerification("EBOK", new VerifyLimits(20, 100, 5, 30, 10_000))
                    .verify(connection, List.of());

            assertThat(whole.findings()).isEmpty();
            assertThat(whole.notes()).anyMatch(note -> note.contains("on PostgreSQL only"));
            assertThat(sampled.findings()).isEmpty();
            assertThat(sampled.notes()).anyMatch(note -> note.contains("rows of 20 customers"));
        }
    }
}
