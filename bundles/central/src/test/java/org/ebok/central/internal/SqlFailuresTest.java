package org.ebok.central.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailuresTest {

    private static final List<String> VIEWS = List.of("premises", "meter");

    @Test
    void namesTheViewsOfWhichOneIsWrong() {
        assertThat(SqlFailures.translate(new SQLException("", "42703"), VIEWS)
                        .problem()
                        .field())
                .contains("premises, meter");
    }

    @ParameterizedTest
    @CsvSource({
        "08006, central-unavailable", // the connection is lost
        "28000, central-unavailable", // not let in
        "53300, central-unavailable", // no connection left
        "57014, central-unavailable", // cancelled
        "57P01, central-unavailable", // shut down
        "42501, central-unavailable", // no right
        ", central-unavailable",
        "42P01, central-data", // no such view
        "42703, central-data", // no such column
        "22P02, central-data", // a text that is no number
        "22012, central-data" // a division by zero
    })
    void tellsADatabaseThatIsAwayFromOneThatBreaksTheContract(String state, String code) {
        assertThat(SqlFailures.translate(new SQLException("", state), VIEWS)
                        .problem()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void whatHappensBeforeThereIsAConnectionIsNeverTheContracts() {
        assertThat(SqlFailures.translate(new SQLTransientConnectionException("", "42000"), VIEWS)
                        .problem()
                        .code())
                .isEqualTo("central-unavailable");
    }
}
