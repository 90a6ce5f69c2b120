package org.ebok.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersTest {

    private CentralFixture central;
    private Customers customers;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        customers = new Customers(central.queries());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void readsTheRecordsOfTheScopeByOneStatement() throws SQLException {
        central.startCounting();

        assertThat(customers.list(scope("demo-0001", "demo-0004")))
                .extracting(Customer::number)
                .containsExactly("D00001", "D00004");
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void aCompanyIsCalledByItsNameAndAPersonByTheirs() {
        assertThat(customers.list(scope("demo-0001")))
                .extracting(Customer::name)
                .containsExactly("Anna Kowalska");
        assertThat(customers.list(scope("demo-0004"))).first().satisfies(company -> assertThat(company.name())
                .isEqualTo(company.companyName().orElseThrow()));
    }

    @Test
    void whatIsNotRegisteredIsAbsent() throws SQLException {
        execute(
                "update EBOK.customer set first_name = null, last_name = ' ', street = null, building_no = '', flat_no = null,"
                        + " postal_code = null, city = null, email = '' where customer_id = 'demo-0001'");

        Customer customer = customers.list(scope("demo-0001")).get(0);

        assertThat(customer.name()).isEqualTo("D00001");
        assertThat(customer.address()).isEmpty();
        assertThat(customer.email()).isEmpty();
    }

    @Test
    void anotherAddressForLettersAndAnEndOfServiceAreToldAsRegistered() throws SQLException {
        execute("update EBOK.customer set mailing_street = 'Polna', mailing_building_no = '3', mailing_flat_no = '4',"
                + " mailing_postal_code = '80-001', mailing_city = 'Sopot', active = false"
                + " where customer_id = 'demo-0001'");

        List<Customer> found = customers.list(scope("demo-0001", "demo-0002"));

        Address letters = new Address(
                Optional.of("Polna"), Optional.of("3"), Optional.of("4"), Optional.of("80-001"), Optional.of("Sopot"));
        assertThat(found).extracting(Customer::mailingAddress).containsExactly(Optional.of(letters), Optional.empty());
        assertThat(found).extracting(Customer::address).doesNotContain(Optional.of(letters), Optional.empty());
        assertThat(found).extracting(Customer::active).containsExactly(false, true);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
