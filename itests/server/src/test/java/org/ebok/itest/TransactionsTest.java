package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a bundle writes in one transaction is kept whole or not at all, its audit record included. */
@WithServers
class TransactionsTest {

    @Nested
    class OnH2 extends Contract {
        OnH2(@OnServer(ServerKind.DEMO) PortalServer server) {
            super(server);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) {
            super(server);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private final PortalClient client;
        private Probe probe;

        Contract(PortalServer server) {
            this.server = server;
            this.client = server.visitor();
        }

        @BeforeAll
        void installTheProbe() {
            probe = Probe.install(server);
        }

        @AfterAll
        void takeTheProbeAway() {
            probe.close();
        }

        @Test
        void aCommitKeepsBothTables() {
            assertThat(client.post("/api/probe/marks/kept/committed", "").status())
                    .isEqualTo(204);

            assertLeft("kept", 2, 1);
        }

        @Test
        void aFailureAfterTwoFlushesLeavesNoRowInEitherTable() {
            Answer answer = client.post("/api/probe/marks/lost/failed", "");

            assertThat(answer.problemCode()).isEqualTo("internal");
            assertLeft("lost", 0, 0);
        }

        @Test
        void connectionsComeBackAfterFailures() {
            for (int i = 0; i < 30; i++) {
                client.post("/api/probe/marks/again/failed", "");
            }
            assertThat(client.post("/api/probe/marks/again/committed", "").status())
                    .isEqualTo(204);

            assertLeft("again", 2, 1);
        }

        private void assertLeft(String name, int rows, int auditRecords) {
            assertThat(client.get("/api/probe/marks/" + name).body())
                    .isEqualTo("{\"rows\":%d,\"auditRecords\":%d}", rows, auditRecords);
        }
    }
}
