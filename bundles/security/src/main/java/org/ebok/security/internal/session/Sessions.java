package org.ebok.security.internal.session;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.PortalSubject;
import org.ebok.security.internal.SecuritySchema;
import org.ebok.security.internal.account.Role;
import org.ebok.security.internal.grant.GrantedFunctions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Opens, reads and ends sessions. */
@Component(service = Sessions.class, configurationPid = SessionConfiguration.PID)
@Designate(ocd = SessionConfiguration.class)
public final class Sessions {

    private static final Duration COARSE = Duration.ofMinutes(1);

    // Neither function identifiers nor names of groups nor permissions hold a space or a slash, so one text carries
    // them all
    // and the row count stays that of the customers.
    private static final String READ = """
            select a.account_id, a.login, a.display_name, a.role, s.last_used_at, c.customer_id,
                   (select string_agg(g.function_id, ' ') from function_grant g where g.granted) as functions,
                   (select string_agg(g.function_id || '/' || g.group_id, ' ') from function_group_grant g)
                     as of_groups,
                   (select string_agg(p.permission, ' ') from account_permission p
                     where p.account_id = a.account_id) as permissions
            from user_session s
            join user_account a on a.account_id = s.account_id
            left join account_customer c on c.account_id = a.account_id
            where s.token_hash = ? and s.expires_at > ? and s.last_used_at > ? and not a.blocked""";

    private static final String TOUCH = "update user_session set last_used_at = ? where token_hash = ?";

    private final JpaTemplate jpa;
    private final DataSource database;
    private final AuditTrail audit;
    private final Clock clock;
    private final SessionConfiguration configuration;
    private final SessionCookie cookie;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public Sessions(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = SecuritySchema.READY) SchemaReady tables,
            SessionConfiguration configuration) {
        this.jpa = jpa;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.configuration = configuration;
        this.cookie = new SessionCookie(configuration.secureCookie());
    }

    SessionCookie cookie() {
        return cookie;
    }

    /**
     * Opens a session after a successful sign-in; the sessions of the browser before it end in the same transaction.
     * Sessions that ran out are swept on the way.
     */
    SessionToken open(UUID accountId, String login, List<SessionToken> before) {
        SessionToken token = SessionToken.random(random);
        OffsetDateTime now = OffsetDateTime.now(clock);
        SessionEntity session =
                new SessionEntity(token.hash(), accountId, now, now.plusHours(configuration.absoluteHours()));
        jpa.tx(manager -> {
            manager.createQuery("delete from SessionEntity s where s.expiresAt < :now or s.tokenHash in (:before)")
                    .setParameter("now", now)
                    .setParameter("before", hashes(before))
                    .executeUpdate();
            manager.persist(session);
            manager.flush();
            audit.record(new AuditEvent(login, "session.opened", login, ""));
        });
        return token;
    }

    void end(List<SessionToken> tokens, String login) {
        jpa.tx(manager -> {
            int ended = manager.createQuery("delete from SessionEntity s where s.tokenHash in (:hashes)")
                    .setParameter("hashes", hashes(tokens))
                    .executeUpdate();
            if (ended > 0) {
                audit.record(new AuditEvent(login, "session.ended", login, ""));
            }
        });
    }

    /** The hashes, or one that no token has where there is none: an empty list is no SQL. */
    private static List<String> hashes(List<SessionToken> tokens) {
        return tokens.isEmpty()
                ? List.of("")
                : tokens.stream().map(SessionToken::hash).toList();
    }

    /** Who the token signs in, by one statement; empty when the session ended, ran out or its account is blocked. */
    Optional<PortalSubject> find(SessionToken token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, token.hash());
            statement.setObject(2, now);
            statement.setObject(3, now.minusMinutes(configuration.idleMinutes()));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(read(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sessions cannot be read", e);
        }
    }

    private static PortalSubject read(ResultSet result) throws SQLException {
        UUID accountId = result.getObject("account_id", UUID.class);
        String login = result.getString("login");
        String displayName = result.getString("display_name");
        Role role = Role.valueOf(result.getString("role"));
        Instant lastUsedAt =
                result.getObject("last_used_at", OffsetDateTime.class).toInstant();
        GrantedFunctions granted =
                GrantedFunctions.of(words(result.getString("functions")), words(result.getString("of_groups")));
        Set<String> permissions = words(result.getString("permissions"));
        Set<CustomerId> customers = new HashSet<>();
        do {
            String customer = result.getString("customer_id");
            if (customer != null) {
                customers.add(new CustomerId(customer));
            }
        } while (result.next());
        return new PortalSubject(
                accountId, login, displayName, role, Set.copyOf(customers), granted, permissions, lastUsedAt);
    }

    private static Set<String> words(String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(" "));
    }

    /** Notes that the session is used, at most once a minute, so that reading does not become writing. */
    void touch(SessionToken token, PortalSubject subject) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (subject.lastUsedAt().plus(COARSE).isAfter(now.toInstant())) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOUCH)) {
            statement.setObject(1, now);
            statement.setString(2, token.hash());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The session cannot be noted as used", e);
        }
    }
}
