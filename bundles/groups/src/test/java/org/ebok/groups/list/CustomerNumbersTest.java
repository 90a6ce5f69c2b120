package org.ebok.groups.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.groups.fixture.GroupBase;
import org.ebok.groups.list.NumberFile.Numbered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerNumbersTest {

    private static final StaffScope STAFF = new ScopeIssuer().issueForStaff();

    private GroupBase base;
    private CustomerNumbers numbers;

    @BeforeEach
    void openDatabases() throws SQLException, IOException {
        base = new GroupBase();
        numbers = new CustomerNumbers(base.queries());
    }

    @AfterEach
    void closeDatabases() throws SQLException {
        base.close();
    }

    @Test
    void aThousandNumbersAreThreeStatements() throws SQLException {
        for (int i = 0; i < 1_100; i++) {
            base.customer(Integer.toString(i), "NAJM", true);
        }
        List<Numbered> asked = IntStream.range(0, 1_100)
                .mapToObj(i -> new Numbered(i + 2, "K" + i))
                .toList();
        base.central().startCounting();

        assertThat(numbers.find(STAFF, asked)).hasSize(1_100).startsWith(new CustomerId("0"), new CustomerId("1"));

        assertThat(base.central().statements()).isEqualTo(3);
    }

    @Test
    void unknownAndAmbiguousNumbersAreSaidAllTogether() throws SQLException {
        base.customer("1", "NAJM", true);
        base.customer("2", "NAJM", true);
        base.central("insert into EBOK.customer (customer_id, customer_number) values ('3', 'K2')");

        assertThatThrownBy(() -> numbers.find(
                        STAFF, List.of(new Numbered(2, "K1"), new Numbered(3, "K2"), new Numbered(7, "nobody"))))
                .hasMessageContaining("of the number K2 (line 3), nobody (line 7)");
    }
}
