package org.ebok.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTilesTest {

    private CentralFixture central;
    private ProfileTiles tiles;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        tiles = new ProfileTiles(new Customers(central.queries()));
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void oneCustomerIsCalledByNameByOneStatement() throws SQLException {
        central.startCounting();

        Tile tile = tile("demo-0001");

        assertThat(tile.urgency()).isEqualTo(Urgency.INFO);
        assertThat(tile.headline())
                .isEqualTo(new PageText("tile.name", Map.of("name", new PageValue.Words("Anna Kowalska"))));
        assertThat(tile.link().href()).isEqualTo("/profile");
        assertThat(tile.task()).isEmpty();
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void severalCustomersAreCounted() {
        assertThat(tile("demo-0001", "demo-0002", "demo-0004").headline())
                .isEqualTo(new PageText("tile.customers", Map.of("count", new PageValue.Count(3))));
    }

    @Test
    void aMissingAddressOfEmailIsSaid() throws SQLException {
        execute("update EBOK.customer set email = 'x@example.org' where customer_id in ('demo-0001', 'demo-0002')");
        assertThat(textOf(tile("demo-0001", "demo-0002"))).isEqualTo("tile.change");

        execute("update EBOK.customer set email = '' where customer_id = 'demo-0001'");
        assertThat(textOf(tile("demo-0001"))).isEqualTo("tile.no-email");
        assertThat(textOf(tile("demo-0001", "demo-0002"))).isEqualTo("tile.some-no-email");
    }

    @Test
    void customersThatAreNotThereHaveNoTile() {
        assertThat(tiles.tiles(scope("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextIsThere(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/i18n/profile_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames())
                .contains(
                        "tile.label",
                        "tile.name",
                        "tile.customers.one",
                        "tile.customers.other",
                        "tile.change",
                        "tile.no-email",
                        "tile.some-no-email",
                        "tile.link");
    }

    private Tile tile(String... customers) {
        List<Tile> all = tiles.tiles(scope(customers));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String textOf(Tile tile) {
        return tile.text().orElseThrow().key();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
