package org.ebok.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.ebok.security.internal.account.Accounts.Credentials;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs in with a name and a password. */
class AccountRealmTest {

    private final PasswordHasher hasher = new PasswordHasher();
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL", "sa", "");
    private final AccountRealm realm = new AccountRealm(new Accounts(null, database, null, hasher, null, null), hasher);

    @BeforeEach
    void makeAnAccount() throws IOException, SQLException {
        try (InputStream tables = AccountRealm.class.getResourceAsStream("/db/security.sql")) {
            run(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        run("insert into user_account values ('" + UUID.randomUUID() + "', 'anna', null, 'CUSTOMER', '"
                + hasher.hash("secret".toCharArray()) + "', false, current_timestamp)");
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private void run(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private Credentials signIn(String login, String password) {
        return (Credentials) realm.getAuthenticationInfo(new UsernamePasswordToken(login, password))
                .getPrincipals()
                .getPrimaryPrincipal();
    }

    @Test
    void thePasswordOfTheAccountSignsIn() {
        assertThat(signIn(" Anna ", "secret").login()).isEqualTo("anna");
    }

    @Test
    void anotherPasswordOrAnUnknownNameDoesNot() {
        assertThatThrownBy(() -> signIn("anna", "Secret")).isInstanceOf(IncorrectCredentialsException.class);
        assertThatThrownBy(() -> signIn("bogdan", "secret")).isInstanceOf(IncorrectCredentialsException.class);
    }

    @Test
    void aBlockedAccountDoesNotSignInWithItsPassword() throws SQLException {
        run("update user_account set blocked = true");

        assertThatThrownBy(() -> signIn("anna", "secret")).isInstanceOf(IncorrectCredentialsException.class);
    }
}
