package org.ebok.security.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.JpaTemplate;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.PortalSubject;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a session lasts, and for whom. */
class SessionsTest {

    private static final Instant OPENED = Instant.parse("2026-11-29T12:00:00Z");
    private static final int IDLE_MINUTES = 30;
    private static final int ABSOLUTE_HOURS = 12;
    private static final String ACCOUNT = "11111111-1111-1111-1111-111111111111";

    private final SessionToken token = SessionToken.random(new SecureRandom());
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL", "sa", "");

    @BeforeEach
    void openASession() throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                InputStream tables = Sessions.class.getResourceAsStream("/db/security.sql")) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("insert into user_account values ('" + ACCOUNT
                    + "', 'anna', 'Anna', 'CUSTOMER', 'hash', false, current_timestamp)");
            statement.execute(
                    "insert into account_customer values ('" + ACCOUNT + "', '17'), ('" + ACCOUNT + "', '18')");
            statement.execute(
                    "insert into function_group_grant values ('meters', 'tenants', 'admin', current_timestamp),"
                            + " ('meters', 'board', 'admin', current_timestamp), ('finance', 'board', 'admin', current_timestamp)");
            statement.execute("insert into function_grant values ('finance', true, 'admin', current_timestamp),"
                    + " ('meters', false, 'admin', current_timestamp)");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement session =
                        connection.prepareStatement("insert into user_session values (?, ?, ?, ?, ?)")) {
            session.setString(1, token.hash());
            session.setObject(2, UUID.fromString(ACCOUNT));
            session.setObject(3, OPENED.atOffset(ZoneOffset.UTC));
            session.setObject(4, OPENED.atOffset(ZoneOffset.UTC));
            session.setObject(5, OPENED.plus(Duration.ofHours(ABSOLUTE_HOURS)).atOffset(ZoneOffset.UTC));
            session.executeUpdate();
        }
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void aSessionCarriesWhomItsAccountActsForAndWhatIsGranted() {
        PortalSubject subject = after(Duration.ZERO).find(token).orElseThrow();

        assertThat(subject.login()).isEqualTo("anna");
        assertThat(subject.customers()).containsExactlyInAnyOrder(new CustomerId("17"), new CustomerId("18"));
        assertThat(subject.granted().toAll()).containsExactly(new FunctionId("finance"));
        assertThat(subject.granted().toGroups())
                .containsOnly(entry(new FunctionId("meters"), Set.of(new GroupId("tenants"), new GroupId("board"))));
        assertThat(subject.permissions()).isEmpty();
    }

    @Test
    void aSessionIsOpenedForItsDay() {
        List<Object> kept = new ArrayList<>();

        sessions(keeping(kept), Duration.ZERO).open(UUID.fromString(ACCOUNT), "anna", List.of());

        assertThat(kept)
                .singleElement()
                .extracting("createdAt", "lastUsedAt", "expiresAt")
                .containsExactly(
                        OPENED.atOffset(ZoneOffset.UTC),
                        OPENED.atOffset(ZoneOffset.UTC),
                        OPENED.plus(Duration.ofHours(ABSOLUTE_HOURS)).atOffset(ZoneOffset.UTC));
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        Duration idle = Duration.ofMinutes(IDLE_MINUTES);

        assertThat(after(idle.minusSeconds(1)).find(token)).isPresent();
        assertThat(after(idle).find(token)).isEmpty();
    }

    @Test
    void useLetsASessionLastUntilItsDayIsOver() throws SQLException {
        Duration day = Duration.ofHours(ABSOLUTE_HOURS);
        for (Duration used = Duration.ofMinutes(20); used.compareTo(day) < 0; used = used.plusMinutes(20)) {
            use(used);
        }

        assertThat(after(day.minusSeconds(1)).find(token)).isPresent();
        assertThat(after(day).find(token)).isEmpty();
    }

    @Test
    void useIsNotedOnceAMinute() throws SQLException {
        use(Duration.ofSeconds(59));
        assertThat(lastUsed()).isEqualTo(OPENED);

        use(Duration.ofSeconds(60));
        assertThat(lastUsed()).isEqualTo(OPENED.plusSeconds(60));
    }

    @Test
    void aBlockedAccountHasNoSession() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update user_account set blocked = true");
        }

        assertThat(after(Duration.ZERO).find(token)).isEmpty();
    }

    @Test
    void anotherTokenIsNobodys() {
        assertThat(after(Duration.ZERO).find(SessionToken.random(new SecureRandom())))
                .isEmpty();
    }

    private void use(Duration after) {
        Sessions sessions = after(after);
        sessions.touch(token, sessions.find(token).orElseThrow());
    }

    private Instant lastUsed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select last_used_at from user_session")) {
            result.next();
            return result.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** The sessions as they are some time after the one was opened. */
    private Sessions after(Duration time) {
        return sessions(null, time);
    }

    private Sessions sessions(JpaTemplate jpa, Duration time) {
        Clock clock = Clock.fixed(OPENED.plus(time), ZoneOffset.UTC);
        return new Sessions(
                jpa, database, event -> {}, clock, null, new Configuration(IDLE_MINUTES, ABSOLUTE_HOURS, false, ""));
    }

    /** A template over nothing, which tells what was to be stored. */
    private static JpaTemplate keeping(List<Object> kept) {
        Query query = fake(
                Query.class,
                (self, method, arguments) -> method.getName().equals("executeUpdate") ? Integer.valueOf(0) : self);
        EntityManager manager = fake(EntityManager.class, (self, method, arguments) -> {
            if (method.getName().equals("persist")) {
                kept.add(arguments[0]);
            }
            return method.getName().equals("createQuery") ? query : null;
        });
        return fake(JpaTemplate.class, (self, method, arguments) -> {
            ((EmConsumer) arguments[0]).accept(manager);
            return null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SessionsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private record Configuration(int idleMinutes, int absoluteHours, boolean secureCookie, String trustedProxies)
            implements SessionConfiguration {

        @Override
        public Class<? extends Annotation> annotationType() {
            return SessionConfiguration.class;
        }
    }
}
