package org.ebok.groups.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.ebok.api.store.SchemaReady;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.groups.fixture.GroupBase;
import org.junit.jupiter.api.Test;

class ListDataTest {

    @Test
    void whoIsOnAListIsToldSoAndNobodyElseIs() throws SQLException, IOException {
        try (GroupBase base = new GroupBase()) {
            base.group("board", null, "1", "2");
            base.group("debtors", null, "2");
            base.group("tenants", "segment = 'NAJM'");
            ListData data = new ListData(base.portal(), new SchemaReady() {});

            assertThat(CentralFixture.rows(data, "1")).isEqualTo(List.of(List.of("1", "board", "board")));
            assertThat(CentralFixture.rows(data, "1", "2")).hasSize(3);
            assertThat(CentralFixture.rows(data, "3")).isEmpty();
            assertThat(CentralFixture.rows(data)).isEmpty();
        }
    }
}
