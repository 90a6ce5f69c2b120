package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The central database slow, silent, refusing, or with no connection left: who needs it is told so in time, whatever does
 * not need it goes on, and everything recovers by itself.
 */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutTheCentreTest {

    private static final String LEDGERS = "/api/finance/ledgers";
    private static final String PROFILE = "/api/profile";

    private static final int CONNECTIONS = 4;
    private static final Duration WAIT_FOR_A_CONNECTION = Duration.ofSeconds(1);
    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(3);

    /**
     * What the limits add up to, ten seconds that PostgreSQL's driver waits for an answer to a cancellation, and time for
     * a machine that is busy with other things.
     */
    private static final Duration LONGEST_ANSWER =
            LONGEST_STATEMENT.plus(WAIT_FOR_A_CONNECTION.multipliedBy(2)).plusSeconds(20);

    private static final Duration RECOVERY = Duration.ofSeconds(20);

    /** Longer than a page waits before it asks again, in milliseconds of its own clock. */
    private static final long UNTIL_IT_ASKS_AGAIN = 16_000;

    /** How often it may ask before the portal has a connection again. */
    private static final int MOST_IN_VAIN = 40;

    private final PortalServer server;
    private final CentralOnPostgres central = new CentralOnPostgres();
    private NadmorskaPortal portal;
    private NadmorskaPortal.Credentials credentials;
    private PortalClient client;

    WithoutTheCentreTest(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
        this.server = server;
    }

    @BeforeAll
    void connectThePortal() throws IOException, SQLException {
        Map<String, String> limits = Map.of(
                "poolSize", Integer.toString(CONNECTIONS),
                "connectTimeoutMillis", Long.toString(WAIT_FOR_A_CONNECTION.toMillis()),
                "statementTimeoutSeconds", Long.toString(LONGEST_STATEMENT.toSeconds()));
        portal = NadmorskaPortal.connect(server, central, "trouble", limits);
        credentials = portal.credentials("K000002");
        client = server.signedIn(credentials.login(), credentials.password());
    }

    @AfterAll
    void stopTheDatabase() throws IOException, SQLException {
        if (portal != null) {
            portal.close();
        }
    }

    @AfterEach
    void everythingIsBackByItself() {
        for (String path : List.of(LEDGERS, PROFILE)) {
            await(path + " is back")
                    .atMost(RECOVERY)
                    .until(() -> client.get(path).status() == 200);
        }
    }

    @Test
    void aStatementThatTakesTooLongIsCancelledAndWhatDoesNotNeedTheTableWorks() throws Exception {
        whileLocked("ZAPISY", () -> {
            assertUnavailableInTime(client, LEDGERS);

            await("the statement is cancelled")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> count("select count(*) from pg_stat_activity where usename = 'ebok_portal'"
                                    + " and state <> 'idle'")
                            == 0);
            assertThat(client.get(PROFILE).status()).isEqualTo(200);
            assertTheRestWorks();
        });
    }

    @Test
    void aSlowViewOfOneFunctionLeavesConnectionsToTheOthers() throws Exception {
        whileLocked("ZAPISY", () -> {
            try (Crowd crowd = new Crowd(customers(3 * CONNECTIONS), LEDGERS)) {
                await("they wait for the table")
                        .atMost(LONGEST_STATEMENT)
                        .until(() -> count("select count(*) from pg_stat_activity where usename = 'ebok_portal'"
                                        + " and wait_event_type = 'Lock'")
                                > 1);

                assertThat(client.get(PROFILE).status()).isEqualTo(200);
                assertTheRestWorks();

                List<Timed> answers = crowd.answers();
                assertUnavailableInTime(answers);
                assertThat(answers.stream().filter(timed -> timed.took().compareTo(LONGEST_STATEMENT) < 0))
                        .as("those who found no connection did not wait for the statements of others")
                        .hasSizeGreaterThanOrEqualTo(2 * CONNECTIONS);
            }
        });
    }

    @Test
    void withEveryTableLockedEverybodyIsToldInTime() throws Exception {
        whileLocked("ZAPISY, KARTOTEKI, KONTRAHENCI", () -> {
            try (Crowd ledgers = new Crowd(customers(2 * CONNECTIONS), LEDGERS);
                    Crowd profiles = new Crowd(customers(2 * CONNECTIONS), PROFILE)) {
                assertTheRestWorks();
                assertUnavailableInTime(ledgers.answers());
                assertUnavailableInTime(profiles.answers());
            }
        });
    }

    @Test
    void aDatabaseThatAnswersNothingAtAllHoldsNobodyForLong() throws Exception {
        client.get(LEDGERS);
        whileFrozen(() -> {
            try (Crowd ledgers = new Crowd(customers(1), LEDGERS);
                    Crowd profiles = new Crowd(customers(1), PROFILE)) {
                assertTheRestWorks();
                assertUnavailableInTime(ledgers.answers());
                assertUnavailableInTime(profiles.answers());
            }
        });
    }

    private static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("ALTER ROLE ebok_portal NOLOGIN", "ALTER ROLE ebok_portal LOGIN"),
                Arguments.of("ALTER ROLE ebok_portal CONNECTION LIMIT 0", "ALTER ROLE ebok_portal CONNECTION LIMIT 50"),
                Arguments.of(
                        "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC",
                        "GRANT CONNECT ON DATABASE postgres TO PUBLIC"),
                Arguments.of(
                        "REVOKE USAGE ON SCHEMA EBOK FROM ebok_portal", "GRANT USAGE ON SCHEMA EBOK TO ebok_portal"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aDatabaseThatRefusesIsSaidToBeAway(String refuse, String admit) throws SQLException {
        execute(refuse);
        try {
            endConnections();

            assertUnavailableInTime(client, LEDGERS);
            assertUnavailableInTime(client, PROFILE);
            assertTheRestWorks();
        } finally {
            execute(admit);
        }
    }

    @Test
    void whoeverAsksWhileConnectionsAreEndedIsAnsweredOrTold() throws Exception {
        List<PortalClient> customers = customers(CONNECTIONS);
        for (int i = 0; i < 5; i++) {
            try (Crowd crowd = new Crowd(customers, LEDGERS)) {
                endConnections();
                assertThat(crowd.answers())
                        .allSatisfy(timed -> assertThat(timed.answer().status()).isIn(200, 503));
            }
        }
    }

    @Test
    void thePageSaysSoInWordsAndRecoversWithoutTheReader(Chromium chromium) throws Exception {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.page();
            page.clock().install();
            execute("ALTER ROLE ebok_portal NOLOGIN");
            try {
                endConnections();
                window.as(client).go("/finance");

                assertThat(page.getByText("Nie możemy teraz pokazać tych danych")
                                .first())
                        .isVisible();
                assertThat(page.getByText("Twoje dane są bezpieczne").first()).isVisible();
                assertThat(window.accessibilityFindings()).isEmpty();
                assertThat(window.overflow()).isLessThanOrEqualTo(0);
                window.picture("finance-without-the-centre");
            } finally {
                execute("ALTER ROLE ebok_portal LOGIN");
            }
            int asked = 0;
            while (askedAgain(page).status() != 200) {
                assertThat(++asked).as("times that the page asked in vain").isLessThan(MOST_IN_VAIN);
            }
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kopiuj numer rachunku"))
                            .first())
                    .isVisible();
            assertThat(page.getByText("Nie możemy teraz pokazać tych danych")).hasCount(0);
        }
    }

    private static Response askedAgain(Page page) {
        return page.waitForResponse(
                response -> URI.create(response.url()).getPath().equals(LEDGERS),
                () -> page.clock().fastForward(UNTIL_IT_ASKS_AGAIN));
    }

    private static void assertUnavailableInTime(PortalClient who, String path) {
        assertUnavailableInTime(List.of(ask(who, path)));
    }

    private static void assertUnavailableInTime(List<Timed> answers) {
        assertThat(answers).allSatisfy(timed -> {
            assertThat(timed.answer().status()).as(timed.toString()).isEqualTo(503);
            assertThat(timed.answer().problemCode()).isEqualTo("central-unavailable");
            assertThat(timed.took()).isLessThan(LONGEST_ANSWER);
        });
    }

    /** What needs nothing of the central database. */
    private void assertTheRestWorks() {
        PortalClient visitor = server.visitor();
        assertThat(visitor.signIn(credentials.login(), credentials.password()).status())
                .isEqualTo(200);
        for (String path : List.of("/api/session", "/api/functions", "/api/operator", "/health/live")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(visitor.get("/health/ready").status()).isEqualTo(200);
    }

    private List<PortalClient> customers(int count) {
        List<PortalClient> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            customers.add(server.visitor().withToken(client.token().orElseThrow()));
        }
        return customers;
    }

    private record Timed(Answer answer, Duration took) {}

    private static Timed ask(PortalClient client, String path) {
        Instant start = Instant.now();
        Answer answer = client.get(path);
        return new Timed(answer, Duration.between(start, Instant.now()));
    }

    /** Many who ask the same at once. */
    private static final class Crowd implements AutoCloseable {

        private final ExecutorService threads;
        private final List<CompletableFuture<Timed>> answers;

        Crowd(List<PortalClient> clients, String path) {
            threads = Executors.newFixedThreadPool(clients.size());
            answers = clients.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> ask(each, path), threads))
                    .toList();
        }

        List<Timed> answers() {
            return answers.stream().map(CompletableFuture::join).toList();
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Keeps tables from everybody else. */
    private void whileLocked(String tables, Work work) throws Exception {
        try (Connection owner = central.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table " + tables + " in access exclusive mode");
            try {
                work.run();
            } finally {
                owner.rollback();
            }
        }
    }

    /** Stops the database's processes where they are; for its clients that is a network that swallows everything. */
    private void whileFrozen(Work work) throws Exception {
        ProcessHandle postmaster = central.process();
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        signal("STOP", processes);
        try {
            work.run();
        } finally {
            signal("CONT", processes);
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private void endConnections() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ebok_portal'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = central.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = central.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
