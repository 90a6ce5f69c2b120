package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ebok.central.internal.ScopedSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is said of broken mappings, on every database; each subclass brings one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrokenMappings {

    private static final VerifyLimits LIMITS = new VerifyLimits(200, 100_000, 3, 30, 10_000);

    private final Set<Message> seen = EnumSet.noneOf(Message.class);
    private final Map<String, Report> reports = new HashMap<>();
    Connection connection;

    abstract Connection open() throws Exception;

    /** A connection of somebody without any right, whom the script's owner makes. */
    abstract Connection stranger() throws Exception;

    /** A query for the numbers from one to a billion, as column n. */
    abstract String billion();

    /** What this database cannot show. */
    abstract Set<Message> notShown();

    @BeforeAll
    final void make() throws Exception {
        connection = open();
        try (InputStream in = BrokenMappings.class.getResourceAsStream("broken.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("CREATE VIEW TOO_SLOW.ledger_entry AS SELECT CAST(n AS VARCHAR(20)) AS entry_id,"
                    + " CAST(n AS VARCHAR(20)) AS ledger_id, CAST(n AS VARCHAR(20)) AS customer_id,"
                    + " CURRENT_DATE AS booked_on, CAST(n AS BIGINT) AS entry_no, CURRENT_DATE AS due_on,"
                    + " CAST('OTHER' AS VARCHAR(10)) AS kind, CAST('a' AS VARCHAR(10)) AS description,"
                    + " CAST(0 AS NUMERIC(19,2)) AS debit, CAST(0 AS NUMERIC(19,2)) AS credit,"
                    + " CAST(NULL AS VARCHAR(10)) AS document_number, CAST(NULL AS VARCHAR(10)) AS sub_account FROM ("
                    + billion() + ") x");
        }
    }

    @AfterAll
    final void end() throws SQLException {
        connection.close();
    }

    @Test
    void namesEveryWrongRow() throws SQLException {
        assertThat(lines(verify(connection, "ROWS_WRONG", LIMITS)))
                .containsExactlyInAnyOrder(
                        "NULL_VALUE customer.customer_id (no key)",
                        "NULL_VALUE customer.kind no-kind",
                        "NULL_VALUE customer.active no-kind",
                        "BLANK_TEXT customer.customer_number blank-number",
                        "PADDED_IDENTIFIER customer.customer_id \"padded \"",
                        "UNKNOWN_CODE customer.kind alien",
                        "DUPLICATE_KEY customer.customer_id twice",
                        "DUPLICATE_KEY customer.customer_number K1",
                        "NULL_VALUE ledger.name nameless",
                        "NULL_VALUE ledger.position nameless",
                        "BLANK_TEXT ledger.symbol nameless",
                        "UNKNOWN_CURRENCY ledger.currency strange-money",
                        "DUPLICATE_KEY ledger.ledger_id shared",
                        "SEVERAL_CUSTOMERS ledger.customer_id shared",
                        "ORPHAN ledger.customer_id orphan",
                        "BANK_ACCOUNT ledger.bank_account abroad, short",
                        "NULL_VALUE ledger_entry.ledger_id empty",
                        "NULL_VALUE ledger_entry.customer_id empty",
                        "NULL_VALUE ledger_entry.booked_on empty",
                        "NULL_VALUE ledger_entry.entry_no empty",
                        "NULL_VALUE ledger_entry.kind empty",
                        "NULL_VALUE ledger_entry.description empty",
                        "NULL_VALUE ledger_entry.debit empty",
                        "NULL_VALUE ledger_entry.credit empty",
                        "BLANK_TEXT ledger_entry.description shared",
                        "UNKNOWN_CODE ledger_entry.kind of-nobody",
                        "TOO_MANY_DECIMALS ledger_entry.debit fraction",
                        "DUPLICATE_KEY ledger_entry.entry_id shared",
                        "DUPLICATE_KEY ledger_entry.ledger_id, booked_on, entry_no late 2020-01-01 5",
                        "SEVERAL_CUSTOMERS ledger_entry.customer_id shared",
                        "ORPHAN ledger_entry.customer_id of-nobody",
                        "ORPHAN ledger_entry.ledger_id of-nothing",
                        "OTHER_CUSTOMER ledger_entry.customer_id of-another, of-nobody, shared",
                        "BLANK_TEXT document_kind.title_en OWN",
                        "UNKNOWN_CODE document_kind.purpose OWN",
                        "UNKNOWN_CODE document_kind.icon OWN",
                        "UNKNOWN_CODE document_kind.audience OWN",
                        "WRONG_AUDIENCE document_kind.customer_id OWN",
                        "NULL_VALUE document.kind_code empty",
                        "NULL_VALUE document.number empty",
                        "NULL_VALUE document.title empty",
                        "NULL_VALUE document.issued_on empty",
                        "BLANK_TEXT document.title strange",
                        "PADDED_IDENTIFIER document.batch_id strange",
                        "UNKNOWN_CODE document.format strange",
                        "UNKNOWN_CURRENCY document.currency strange",
                        "TOO_MANY_DECIMALS document.amount strange",
                        "NO_CURRENCY document.currency no-currency",
                        "DUPLICATE_KEY document.document_id twice",
                        "SEVERAL_CUSTOMERS document.customer_id twice",
                        "ORPHAN document.customer_id of-nobody",
                        "ORPHAN document.ledger_id no-ledger",
                        "ORPHAN document.kind_code no-kind",
                        "OTHER_CUSTOMER document.customer_id other-ledger",
                        "WRONG_AUDIENCE document.customer_id of-customer, of-no-one",
                        "NO_FILE document.format no-parts, operators, unsaid",
                        "FILE_SIZE document.file_size right, too-small",
                        "NULL_VALUE document_content.bytes right",
                        "DUPLICATE_KEY document_content.document_id, part_no right 2",
                        "ORPHAN document_content.document_id no-document",
                        "OTHER_CUSTOMER document_content.customer_id operators, right",
                        "PART_SIZE document_content.byte_count empty-part, large-part",
                        "PART_LENGTH document_content.byte_count large-part",
                        "PART_NUMBERS document_content.part_no gap, late-start",
                        "NULL_VALUE settlement.result right",
                        "UNKNOWN_CURRENCY settlement.currency right",
                        "TOO_MANY_DECIMALS settlement.advances right",
                        "TOO_MANY_DECIMALS settlement.cost right",
                        "TOO_MANY_DECIMALS settlement.result right",
                        "DUPLICATE_KEY settlement.document_id, position right 1",
                        "ORPHAN settlement.document_id no-document",
                        "OTHER_CUSTOMER settlement.customer_id right",
                        "BLANK_TEXT settlement_reading.meter_number right",
                        "NULL_VALUE settlement_reading.unit right",
                        "NULL_VALUE settlement_reading.to_on right",
                        "NULL_VALUE settlement_reading.to_value right",
                        "NULL_VALUE settlement_reading.consumption right",
                        "PADDED_IDENTIFIER settlement_reading.meter_id right",
                        "TOO_MANY_DECIMALS settlement_reading.from_value right",
                        "ORPHAN settlement_reading.document_id no-document",
                        "ORPHAN settlement_reading.document_id, position right",
                        "OTHER_CUSTOMER settlement_reading.customer_id right",
                        "NULL_VALUE premises.kind empty",
                        "NULL_VALUE premises.title empty",
                        "NULL_VALUE premises.held_from empty",
                        "UNKNOWN_CODE premises.kind strange",
                        "UNKNOWN_CODE premises.title strange",
                        "TOO_MANY_DECIMALS premises.area strange",
                        "PERIOD_ENDS_BEFORE premises.held_to backwards",
                        "DUPLICATE_KEY premises.premises_id, customer_id, held_from twice right 2020-01-01",
                        "ORPHAN premises.customer_id of-nobody",
                        "ORPHAN premises.ledger_id empty, no-ledger",
                        "OTHER_CUSTOMER premises.customer_id other-ledger",
                        "SEVERAL_HOLDERS premises.held_from, held_to shared, shared",
                        "NULL_VALUE meter.medium empty",
                        "NULL_VALUE meter.number empty",
                        "NULL_VALUE meter.unit empty",
                        "NULL_VALUE meter.remote empty",
                        "NULL_VALUE meter.installed_on empty",
                        "UNKNOWN_CODE meter.medium backwards",
                        "PERIOD_ENDS_BEFORE meter.removed_on backwards",
                        "METER_OF_NOTHING meter.premises_id, ledger_id of-nothing",
                        "DUPLICATE_KEY meter.meter_id, customer_id twice right",
                        "ORPHAN meter.customer_id of-nobody",
                        "ORPHAN meter.ledger_id no-ledger",
                        "OTHER_CUSTOMER meter.customer_id of-nobody",
                        "ORPHAN meter.premises_id of-others",
                        "NULL_VALUE reading.meter_id empty",
                        "NULL_VALUE reading.read_on empty",
                        "NULL_VALUE reading.read_value empty",
                        "NULL_VALUE reading.source empty",
                        "UNKNOWN_CODE reading.source strange",
                        "TOO_MANY_DECIMALS reading.read_value strange",
                        "DUPLICATE_KEY reading.reading_id, customer_id twice right",
                        "ORPHAN reading.customer_id of-nobody",
                        "ORPHAN reading.meter_id no-meter, of-others",
                        "LOWER_READING reading.read_value back, lower",
                        "METER_NOT_THERE reading.read_on start, too-late",
                        "NOT_OF_HOLDER reading.read_on not-mine",
                        "NULL_VALUE consumption_average.kind empty",
                        "NULL_VALUE consumption_average.medium empty",
                        "NULL_VALUE consumption_average.unit empty",
                        "NULL_VALUE consumption_average.month_start empty",
                        "NULL_VALUE consumption_average.premises empty",
                        "NULL_VALUE consumption_average.consumption empty",
                        "UNKNOWN_CODE consumption_average.kind owned",
                        "UNKNOWN_CODE consumption_average.medium owned",
                        "TOO_MANY_DECIMALS consumption_average.consumption owned",
                        "WRONG_AUDIENCE consumption_average.customer_id owned",
                        "FEW_PREMISES consumption_average.premises few",
                        "DUPLICATE_KEY consumption_average.building_id, kind, medium, month_start twice FLAT GAS 2020-01-01",
                        "BLANK_TEXT charge.component strange",
                        "UNKNOWN_CURRENCY charge.currency strange",
                        "TOO_MANY_DECIMALS charge.quantity strange",
                        "TOO_MANY_DECIMALS charge.rate strange",
                        "PERIOD_ENDS_BEFORE charge.valid_to backwards",
                        "NO_TARIFF charge.tariff_id no-tariff",
                        "UNLIKE_RATE charge.amount dear",
                        "DUPLICATE_KEY charge.charge_id, customer_id twice right",
                        "ORPHAN charge.customer_id of-nobody",
                        "ORPHAN charge.ledger_id no-ledger",
                        "OTHER_CUSTOMER charge.customer_id other-ledger",
                        "ORPHAN charge.premises_id of-others",
                        "ORPHAN charge.tariff_id lost-tariff",
                        "NOT_OF_HOLDER charge.valid_from, valid_to not-mine, of-others, too-early",
                        "NULL_VALUE tariff.beyond_control backwards",
                        "UNKNOWN_CURRENCY tariff.currency backwards",
                        "TOO_MANY_DECIMALS tariff.rate owned",
                        "WRONG_AUDIENCE tariff.customer_id owned",
                        "PERIOD_ENDS_BEFORE tariff.valid_to backwards",
                        "DUPLICATE_KEY tariff.tariff_id twice",
                        "ORPHAN tariff.justification_id unjust");
    }

    @Test
    void namesEveryWrongViewAndColumn() throws SQLException {
        Report report = verify(connection, "SHAPE_WRONG", LIMITS);

        assertThat(lines(report))
                .contains(
                        "VIEW_MISSING customer. ",
                        "COLUMN_MISSING ledger.name ",
                        "COLUMN_TYPE ledger.position ",
                        "VIEW_EMPTY ledger_entry. ",
                        "VIEW_FAILS ledger. ",
                        "COLUMN_TYPE document_content.bytes ",
                        "VIEW_ABSENT document_kind. ",
                        "VIEW_ABSENT document. ",
                        "COLUMN_TYPE inbox.submission_id ",
                        "COLUMN_TYPE inbox.submitted_at ",
                        "COLUMN_MISSING inbox.case_number ",
                        "INBOX_COLUMN inbox.erp_clerk ",
                        "INBOX_KEY inbox.submission_id ")
                .doesNotContain("COLUMN_TYPE inbox.payload ", "INBOX_REFUSED inbox. ");
        assertThat(report.notes()).anyMatch(note -> note.contains("rules were left out"));
    }

    @Test
    void namesEveryViewOfASchemaThatIsNotThere() throws SQLException {
        assertThat(lines(verify(connection, "NOWHERE", LIMITS)))
                .containsExactly(
                        "VIEW_MISSING customer. ",
                        "VIEW_MISSING ledger. ",
                        "VIEW_MISSING ledger_entry. ",
                        "VIEW_ABSENT document_kind. ",
                        "VIEW_ABSENT document. ",
                        "VIEW_ABSENT document_content. ",
                        "VIEW_ABSENT settlement. ",
                        "VIEW_ABSENT settlement_reading. ",
                        "VIEW_ABSENT premises. ",
                        "VIEW_ABSENT meter. ",
                        "VIEW_ABSENT reading. ",
                        "VIEW_ABSENT consumption_average. ",
                        "VIEW_ABSENT charge. ",
                        "VIEW_ABSENT tariff. ",
                        "INBOX_MISSING inbox. ");
    }

    @Test
    void aViewOfDocumentsMustBeThereWhenAnInstalledFunctionAsksForIt() throws SQLException {
        Report report = new CentralVerification("NOWHERE", LIMITS)
                .verify(
                        connection,
                        List.of(new ScopedSql("select d.number, k.title_pl from {document} d"
                                + " join {operator document_kind} k on k.kind_code = d.kind_code")));

        assertThat(lines(report))
                .contains("VIEW_MISSING document_kind. ", "VIEW_MISSING document. ", "VIEW_ABSENT document_content. ")
                .doesNotContain("VIEW_ABSENT document. ");
    }

    @Test
    void looksAtTheOperatorsOwnDocumentsBesideThoseOfTheSample() throws SQLException {
        assertThat(lines(verify(connection, "ROWS_WRONG", new VerifyLimits(1, 2, 3, 30, 10_000))))
                .anyMatch(line -> line.startsWith("WRONG_AUDIENCE document.customer_id") && line.contains("of-no-one"));
    }

    @Test
    void namesEveryViewThatTheRoleMayNotRead() throws Exception {
        try (Connection stranger = stranger()) {
            assertThat(lines(verify(stranger, "ROWS_WRONG", LIMITS)))
                    .filteredOn(line -> line.startsWith("VIEW"))
                    .containsExactlyInAnyOrder(
                            "VIEW_REFUSED customer. ",
                            "VIEW_REFUSED ledger. ",
                            "VIEW_REFUSED ledger_entry. ",
                            "VIEW_REFUSED document_kind. ",
                            "VIEW_REFUSED document. ",
                            "VIEW_REFUSED document_content. ",
                            "VIEW_REFUSED settlement. ",
                            "VIEW_REFUSED settlement_reading. ",
                            "VIEW_REFUSED premises. ",
                            "VIEW_REFUSED meter. ",
                            "VIEW_REFUSED reading. ",
                            "VIEW_REFUSED consumption_average. ",
                            "VIEW_REFUSED charge. ",
                            "VIEW_REFUSED tariff. ");
        }
    }

    @Test
    void givesUpAStatementThatTakesTooLong() throws SQLException {
        long start = System.nanoTime();
        List<String> lines = lines(verify(connection, "TOO_SLOW", new VerifyLimits(200, 1000, 3, 1, 10_000)));

        assertThat(lines).contains("NOT_CHECKED ledger_entry. ");
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void looksAtTheRowsOfAFewCustomersWhereThereAreMany() throws SQLException {
        VerifyLimits all = new VerifyLimits(100, 2, 3, 30, 10_000);
        Report report = verify(connection, "ROWS_WRONG", all);

        assertThat(report.notes()).anyMatch(note -> note.contains("rows of 9 customers"));
        assertThat(lines(report))
                .contains("UNKNOWN_CODE customer.kind alien", "BANK_ACCOUNT ledger.bank_account abroad, short")
                .doesNotContain("NULL_VALUE customer.customer_id (no key)");
        assertThat(verify(connection, "ROWS_WRONG", new VerifyLimits(1, 2, 3, 30, 10_000))
                        .errors())
                .isLessThan(report.errors());
    }

    @Test
    void showsEveryMessage() throws Exception {
        namesEveryWrongRow();
        namesEveryWrongViewAndColumn();
        namesEveryViewOfASchemaThatIsNotThere();
        namesEveryViewThatTheRoleMayNotRead();
        givesUpAStatementThatTakesTooLong();
        showsMore();

        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEqualTo(notShown());
    }

    /** What only some databases can show. */
    void showsMore() throws SQLException {}

    @Test
    void namesNoMoreRowsThanAskedAndNoValuesButKeys() throws SQLException {
        Report report = verify(connection, "ROWS_WRONG", new VerifyLimits(200, 100_000, 1, 30, 10_000));

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.rows()).hasSizeLessThanOrEqualTo(1));
        assertThat(report.findings()).anyMatch(Finding::more);
        assertThat(report.toString()).doesNotContain("Secretive");
    }

    /** The report, made once for each question. */
    final Report verify(Connection with, String schema, VerifyLimits limits) throws SQLException {
        String question = schema + limits + with.getMetaData().getUserName();
        if (!reports.containsKey(question)) {
            Report report = new CentralVerification(schema, limits).verify(with, List.of());
            report.findings().forEach(finding -> seen.add(finding.message()));
            reports.put(question, report);
        }
        return reports.get(question);
    }

    static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding.message() + " " + finding.view() + '.' + finding.column() + ' '
                        + String.join(", ", finding.rows().stream().sorted().toList()))
                .toList();
    }
}
