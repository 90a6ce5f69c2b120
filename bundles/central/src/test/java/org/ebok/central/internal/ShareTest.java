package org.ebok.central.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.ebok.jdbc.DatabaseAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "4, 3", "8, 6"})
    void aFunctionHoldsThreeQuartersOfThePoolAndAtLeastOneConnection(int pool, int share) throws SQLException {
        Share connections = new Share(new CentralSettings(new DatabaseAddress("", "", "", ""), "EBOK", pool, 1, 10), 3);
        for (int i = 0; i < share; i++) {
            connections.enter();
        }

        assertThatThrownBy(connections::enter).isInstanceOf(SQLTransientConnectionException.class);

        connections.leave();
        assertThatCode(connections::enter).doesNotThrowAnyException();
    }
}
