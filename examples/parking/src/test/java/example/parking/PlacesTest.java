package example.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ebok.central.fixture.CentralFixture.scope;

import example.parking.Places.Place;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());

    private CentralFixture central;
    private Places places;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        places = new Places(central.queries());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void readsTheGaragesOfTheScopeByOneStatement() throws SQLException {
        central.startCounting();

        assertThat(places.heldOn(scope("demo-0001"), TODAY)).hasSize(1).first().satisfies(place -> assertThat(
                        place.name().orElseThrow())
                .startsWith("Garaż nr "));
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void nobodySeesTheGarageOfSomebodyElse() {
        assertThat(places.heldOn(scope("demo-0002"), TODAY)).isEmpty();
    }

    @Test
    void whatWasGivenUpIsNotShown() throws SQLException {
        execute("update EBOK.premises set held_to = held_from where kind = 'GARAGE'");

        assertThat(places.heldOn(scope("demo-0001"), TODAY)).isEmpty();
    }

    @Test
    void nameAndAddressMayBeMissing() throws SQLException {
        execute("update EBOK.premises set name = null, street = ' ', building_no = null where kind = 'GARAGE'");

        assertThat(places.heldOn(scope("demo-0001"), TODAY))
                .extracting(Place::name, Place::address)
                .containsExactly(tuple(Optional.empty(), ""));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
