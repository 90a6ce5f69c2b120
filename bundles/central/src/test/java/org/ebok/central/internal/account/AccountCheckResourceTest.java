package org.ebok.central.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.function.FunctionId;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.problem.TooManyAttemptsException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.central.internal.account.AccountCheckResource.AccountToCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCheckResourceTest {

    private static final String OF_A_LEDGER = "61 1090 1014 0000 0712 1981 2874";
    private static final String GROUPED_IN_THE_LEDGER = "10 1050 0099 7603 1234 5678 9123";
    private static final String OF_THE_OPERATOR = "27 1140 2004 0000 3002 0135 5387";
    private static final String OF_NOBODY = "22 1020 0000 0000 0000 0000 0100";
    private static final String MISTYPED = "61 1090 1014 0000 0712 1981 2875";

    private final FakeSubject subject = new FakeSubject();
    private CentralFixture central;
    private AccountCheckResource resource;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        execute("create schema EBOK");
        execute("create table EBOK.ledger (customer_id varchar(10), bank_account varchar(40))");
        execute("insert into EBOK.ledger values ('1', '" + OF_A_LEDGER.replace(" ", "") + "'), ('2', '"
                + OF_A_LEDGER.replace(" ", "") + "'), ('3', '" + GROUPED_IN_THE_LEDGER + "'), ('4', null)");
        resource = resource(new AccountCheckThrottle(1000, 1000, TimeMeter.SYSTEM_NANOTIME));
    }

    private AccountCheckResource resource(AccountCheckThrottle throttle) {
        OperatorProfile profile = new OperatorProfile(
                "Nadmorska",
                "Spółdzielnia Mieszkaniowa Nadmorska",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(OF_THE_OPERATOR.replace(" ", "")));
        return new AccountCheckResource(
                new LedgerAccounts(central.pool()), () -> profile, () -> Optional.of("203.0.113.9"), subject, throttle);
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_A_LEDGER, GROUPED_IN_THE_LEDGER, OF_THE_OPERATOR, "PL61109010140000071219812874"})
    void anAccountOfALedgerOrOfTheOperatorIsGenuine(String number) {
        assertThat(check(number)).isEqualTo("genuine");
    }

    @Test
    void anotherAccountIsUnknown() {
        assertThat(check(OF_NOBODY)).isEqualTo("unknown");
    }

    @Test
    void aMistypedNumberIsNotLookedFor() throws SQLException {
        central.startCounting();

        assertThat(check(MISTYPED)).isEqualTo("mistyped");
        assertThat(check("12")).isEqualTo("mistyped");
        assertThat(central.statements()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_A_LEDGER, OF_THE_OPERATOR, OF_NOBODY})
    void whateverTheAnswerTheSameIsAskedOfTheDatabase(String number) throws SQLException {
        central.startCounting();

        check(number);

        assertThat(central.statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "1111111111111111111111111111111111111111111111111111111111111"})
    void aNumberThatIsMissingOrTooLongIsABadRequest(String number) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> check(number));

        assertThat(problem.problem().status()).isEqualTo(400);
        assertThat(problem.problem().field()).hasValue("number");
    }

    @Test
    void aBodyThatIsNullIsABadRequest() {
        assertThatThrownBy(() -> resource.check(null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void attemptsAreCountedBeforeTheDatabaseIsAsked() throws SQLException {
        resource = resource(new AccountCheckThrottle(2, 100, TimeMeter.SYSTEM_NANOTIME));
        central.startCounting();
        check(OF_A_LEDGER);
        check(MISTYPED);

        assertThatThrownBy(() -> check(OF_A_LEDGER)).isInstanceOf(TooManyAttemptsException.class);
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void whoIsSignedInIsNotKeptWaitingByTheOthers() {
        resource = resource(new AccountCheckThrottle(2, 1, TimeMeter.SYSTEM_NANOTIME));
        check(OF_A_LEDGER);
        assertThatThrownBy(() -> check(OF_A_LEDGER)).isInstanceOf(TooManyAttemptsException.class);

        subject.login = "anna";
        check(OF_A_LEDGER);
        check(OF_A_LEDGER);
        assertThatThrownBy(() -> check(OF_A_LEDGER)).isInstanceOf(TooManyAttemptsException.class);
        subject.login = "adam";
        assertThat(check(OF_A_LEDGER)).isEqualTo("genuine");
    }

    @Test
    void aMappingWithoutLedgersIsNotCalledUnknown() throws SQLException {
        execute("drop table EBOK.ledger");

        assertThatThrownBy(() -> check(OF_THE_OPERATOR)).isInstanceOf(CentralDataException.class);
    }

    private String check(String number) {
        return resource.check(new AccountToCheck(number)).answer();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class FakeSubject implements CurrentSubject {

        private String login;

        @Override
        public boolean isSignedIn() {
            return login != null;
        }

        @Override
        public String login() {
            return login;
        }

        @Override
        public CustomerScope customerScope() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CustomerScope customerScope(FunctionId function) {
            return customerScope();
        }

        @Override
        public boolean enter(FunctionId function) {
            return isGranted(function);
        }

        @Override
        public boolean isGranted(FunctionId function) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isStaff() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isPermitted(String permission) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean keepsItsRights() {
            return true;
        }
    }
}
