package org.ebok.example.nadmorska;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresViewsTest extends ViewsContract {

    private EmbeddedPostgres server;

    @Override
    Connection open() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EBOK.customer WHERE customer_id IN ('17')",
                "EBOK.customer WHERE customer_number = 'K000017'",
                "EBOK.ledger WHERE customer_id IN ('17')",
                "EBOK.ledger_entry WHERE customer_id IN ('17') AND ledger_id = '18'",
                "EBOK.ledger_entry WHERE customer_id IN ('17', '18')",
                "EBOK.ledger_entry WHERE customer_id IN ('17') AND ledger_id = '18' AND booked_on <= DATE '2026-11-01'",
                "EBOK.ledger WHERE bank_account IN ('38102000000000000000000200', '38 1020 0000 0000 0000 0000 0200')",
                "EBOK.ledger l JOIN EBOK.ledger_entry e ON e.ledger_id = l.ledger_id"
                        + " WHERE l.customer_id IN ('17', '18') AND e.customer_id IN ('17', '18')",
                "EBOK.document WHERE customer_id IN ('17')",
                "EBOK.document WHERE customer_id IS NULL",
                "EBOK.document d JOIN EBOK.document_kind k ON k.kind_code = d.kind_code"
                        + " WHERE d.customer_id IN ('17', '18') AND k.customer_id IS NULL AND k.audience = 'ADDRESSEE'"
                        + " ORDER BY d.issued_on DESC, d.document_id DESC FETCH FIRST 50 ROWS ONLY",
                "EBOK.document WHERE customer_id IN ('17') AND document_id = '41'",
                "EBOK.document WHERE number = 'FV/2026/11/00017/1'",
                "EBOK.document WHERE batch_id = 'ROZL-20260331'",
                "EBOK.document_content WHERE customer_id IN ('17') AND document_id = '41' AND part_no = 1",
                "EBOK.document_content WHERE customer_id IS NULL AND document_id = '41'",
                "EBOK.settlement WHERE customer_id IN ('17') AND document_id = '27'",
                "EBOK.settlement_reading WHERE customer_id IN ('17') AND document_id = '27'",
                "EBOK.premises WHERE customer_id IN ('17')",
                "EBOK.meter WHERE customer_id IN ('17') AND premises_id = '17'",
                "EBOK.reading WHERE customer_id IN ('17') AND meter_id = '40' AND read_on >= DATE '2026-01-01'",
                "EBOK.charge WHERE customer_id IN ('17', '18')",
                "EBOK.consumption_average WHERE customer_id IS NULL AND building_id = '3'"
            })
    void theConditionsOfThePortalNeverScanALargeTable(String from) throws SQLException {
        String plan = Rows.of(connection, "EXPLAIN SELECT * FROM " + from).stream()
                .map(row -> row.get("query plan").toString())
                .collect(Collectors.joining("\n"));

        assertThat(plan)
                .containsPattern("(using|on) ebok_")
                .doesNotContain("Seq Scan on kontrahenci")
                .doesNotContain("Seq Scan on dokumenty")
                .doesNotContain("Seq Scan on zapisy")
                .doesNotContain("Seq Scan on odczyty")
                .doesNotContain("Seq Scan on naliczenia");
    }
}
