package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The documents that the demo fills in. */
class DemoDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final String FA3 = "http://crd.gov.pl/wzor/2025/06/25/13775/";

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
        new DemoDatabase(Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE)).fill(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyCustomerHasDocumentsOfItsKinds() throws SQLException {
        assertThat(count("EBOK.customer c WHERE NOT EXISTS"
                        + " (SELECT 1 FROM EBOK.document d WHERE d.customer_id = c.customer_id)"))
                .isZero();
        assertThat(count("EBOK.document d JOIN EBOK.document_kind k ON k.kind_code = d.kind_code"
                        + " WHERE (k.audience = 'AUTHORISED') <> (d.customer_id IS NULL)"))
                .isZero();
        assertThat(count("EBOK.document_kind k WHERE NOT EXISTS"
                        + " (SELECT 1 FROM EBOK.document d WHERE d.kind_code = k.kind_code)"))
                .isZero();
        assertThat(count("EBOK.document WHERE kind_code = 'SPRA'")).isEqualTo(3);
    }

    @Test
    void whatIsBookedWithADocumentHasThatDocument() throws SQLException {
        assertThat(count("EBOK.ledger_entry e WHERE e.document_number IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM EBOK.document d WHERE d.customer_id = e.customer_id"
                        + " AND d.number = e.document_number AND d.amount = e.debit AND d.issued_on = e.booked_on"
                        + " AND d.ledger_id = e.ledger_id AND d.due_on IS NOT DISTINCT FROM e.due_on)"))
                .isZero();
        assertThat(count("EBOK.document WHERE (amount IS NULL) <> (currency IS NULL)"))
                .isZero();
        assertThat(count("EBOK.document d JOIN EBOK.ledger l ON l.ledger_id = d.ledger_id"
                        + " WHERE d.customer_id <> l.customer_id"))
                .isZero();
    }

    @Test
    void partsAreNumberedAndSumUpToTheFile() throws SQLException {
        String parts = "(SELECT document_id, COUNT(*) c, MIN(part_no) first, MAX(part_no) last,"
                + " SUM(OCTET_LENGTH(bytes)) total, SUM(byte_count) told FROM EBOK.document_content GROUP BY document_id) p";

        assertThat(count("EBOK.document d LEFT JOIN " + parts + " ON p.document_id = d.document_id"
                        + " WHERE (d.format IS NULL) <> (p.c IS NULL)"
                        + " OR p.first <> 1 OR p.last <> p.c OR p.total <> d.file_size OR p.told <> p.total"))
                .isZero();
        assertThat(count("EBOK.document d JOIN EBOK.document_content c ON c.document_id = d.document_id"
                        + " WHERE c.customer_id IS DISTINCT FROM d.customer_id"))
                .isZero();
        assertThat(count("EBOK.document_content WHERE part_no = 2")).isEqualTo(1);
        assertThat(count("EBOK.document WHERE format IS NULL")).isGreaterThan(100);
        assertThat(count("EBOK.document WHERE format = 'OTHER'")).isPositive();
    }

    @Test
    void figuresOfSettlementsAddUp() throws SQLException {
        assertThat(count("EBOK.settlement WHERE cost - advances <> result OR advances < 0"))
                .isZero();
        assertThat(count("EBOK.document d WHERE d.kind_code = 'ROZL' AND d.amount IS DISTINCT FROM"
                        + " (SELECT SUM(result) FROM EBOK.settlement s WHERE s.document_id = d.document_id)"))
                .isZero();
        assertThat(count("EBOK.settlement_reading WHERE to_value - from_value <> consumption"))
                .isZero();
        assertThat(count("EBOK.settlement_reading r JOIN EBOK.settlement_reading next ON next.meter_id = r.meter_id"
                        + " AND next.from_on = r.to_on WHERE next.from_value <> r.to_value"))
                .isZero();
        assertThat(count("EBOK.settlement s WHERE NOT EXISTS (SELECT 1 FROM EBOK.settlement_reading r"
                        + " WHERE r.document_id = s.document_id AND r.position = s.position)"))
                .isZero();
    }

    @Test
    void settlementsRestOnReadingsThatTheHolderSeesOfTheMeter() throws SQLException {
        String end = "EBOK.settlement_reading s JOIN EBOK.reading r ON r.meter_id = s.meter_id"
                + " AND r.customer_id = s.customer_id AND r.read_on = s.";
        assertThat(count(end + "to_on")).isGreaterThan(100);
        assertThat(count(end + "to_on WHERE r.read_value <> s.to_value")).isZero();
        assertThat(count(end + "from_on WHERE r.read_value <> s.from_value")).isZero();
        assertThat(
                        count(
                                "EBOK.settlement_reading s WHERE meter_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM EBOK.meter m"
                                        + " WHERE m.meter_id = s.meter_id AND m.customer_id = s.customer_id AND m.number = s.meter_number)"))
                .isZero();
        assertThat(count("EBOK.settlement_reading WHERE meter_id IS NULL AND from_on > DATE '2022-01-01'"))
                .isZero();
        assertThat(
                        rows(
                                "SELECT meter_id FROM EBOK.settlement_reading WHERE customer_id ="
                                        + " (SELECT customer_id FROM EBOK.premises WHERE premises_id = 'P-0001-1' AND held_to IS NULL)"))
                .contains("M-0001-1", "M-0001-2");
    }

    @Test
    void demandsAskForWhatWasOverdue() throws SQLException {
        List<String> demands = rows("SELECT ledger_id || ' ' || issued_on || ' ' || amount FROM EBOK.document"
                + " WHERE kind_code = 'WEZW' AND due_on = issued_on + 14");
        assertThat(demands).hasSizeGreaterThan(8).hasSize(count("EBOK.document WHERE kind_code = 'WEZW'"));
        LedgerMaker ledgers = new LedgerMaker();
        CustomerMaker customers = new CustomerMaker();
        for (String demand : demands) {
            String[] words = demand.split(" ");
            int index = Integer.parseInt(words[0].substring(5, 9));
            LocalDate day = LocalDate.parse(words[1]);
            List<DemoEntry> known =
                    ledgers.ledgers(customers.customer(index)).get(0).history().entries(new Period(TODAY)).stream()
                            .filter(entry -> !entry.bookedOn().isAfter(day))
                            .toList();
            assertThat(Fifo.of(known, day).overdue()).as(demand).isEqualByComparingTo(new BigDecimal(words[2]));
        }
    }

    @Test
    void theMainOneHasSomethingOfEverything() throws SQLException {
        String own = "EBOK.document WHERE customer_id = '" + WellKnownCustomers.PARTLY_OVERDUE + "' AND ";

        assertThat(rows("SELECT amount || ' ' || due_on FROM " + own + "kind_code = 'WEZW'"))
                .containsExactly("113.44 2026-12-08");
        assertThat(rows("SELECT amount FROM " + own + "kind_code = 'ROZL'")).containsExactly("113.44");
        assertThat(count(own + "kind_code = 'PISM' AND format = 'PDF' AND released_at IS NULL"))
                .isEqualTo(2);
        assertThat(rows("SELECT DISTINCT customer_id || CAST(released_at AS DATE) FROM EBOK.document"
                        + " WHERE released_at IS NOT NULL"))
                .containsExactly(WellKnownCustomers.PARTLY_OVERDUE + TODAY.plusDays(1));
    }

    @Test
    void oneHasPaidAfterADemand() throws SQLException {
        assertThat(rows("SELECT amount || ' ' || issued_on FROM EBOK.document WHERE kind_code = 'WEZW'"
                        + " AND customer_id = '" + WellKnownCustomers.EVERY_KIND + "'"))
                .containsExactly("742.18 2026-06-08");
    }

    @Test
    void structuredInvoicesSayWhatTheirDocumentsSay() throws Exception {
        int read = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT d.number, d.amount, d.issued_on, c.bytes FROM EBOK.document d"
                                + " JOIN EBOK.document_content c ON c.document_id = d.document_id WHERE d.format = 'XML'")) {
            while (row.next()) {
                Document xml = parse(row.getBytes(4));
                assertThat(text(xml, "P_2")).isEqualTo(row.getString(1));
                assertThat(text(xml, "P_15")).isEqualTo(row.getString(2));
                assertThat(text(xml, "P_1")).isEqualTo(row.getString(3));
                assertThat(new BigDecimal(text(xml, "P_13_1")).add(new BigDecimal(text(xml, "P_14_1"))))
                        .isEqualTo(new BigDecimal(text(xml, "P_15")));
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void theCompanyShowsWhatStructuredInvoicesCanBe() throws Exception {
        List<Document> invoices = new ArrayList<>();
        for (String hex : rows("SELECT RAWTOHEX(c.bytes) FROM EBOK.document d JOIN EBOK.document_content c"
                + " ON c.document_id = d.document_id WHERE d.format = 'XML' AND d.customer_id = '"
                + WellKnownCustomers.COMPANY + "'")) {
            invoices.add(parse(HexFormat.of().parseHex(hex)));
        }
        assertThat(invoices).hasSize(13);
        assertThat(invoices)
                .filteredOn(xml -> !xml.getDocumentElement().getNamespaceURI().equals(FA3))
                .hasSize(1);
        assertThat(invoices)
                .filteredOn(xml -> text(xml, "RodzajFaktury").equals("KOR"))
                .singleElement()
                .satisfies(
                        xml -> assertThat(xml.getElementsByTagName("StanPrzed").getLength())
                                .isEqualTo(2));
        String own = "EBOK.document WHERE format = 'XML' AND customer_id = '" + WellKnownCustomers.COMPANY + "'";
        assertThat(count(own
                        + " AND ksef_number IS NULL AND ksef_code_2 LIKE 'https://qr.ksef.mf.gov.pl/certificate/%'"))
                .isEqualTo(1);
        assertThat(rows("SELECT ksef_number FROM " + own + " AND ksef_number IS NOT NULL"))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .allSatisfy(number ->
                        assertThat(KsefNumber.checksum(number.substring(0, 32))).isEqualTo(number.substring(33)));
    }

    @Test
    void theChecksumIsThatOfKsef() {
        assertThat(KsefNumber.checksum("5265877635-20250826-0100001AF629")).isEqualTo("AF");
    }

    @Test
    void eachMonthsInvoicesAreOneBatch() throws SQLException {
        assertThat(count("EBOK.document WHERE number LIKE 'FV/%' AND batch_id IS DISTINCT FROM"
                        + " 'FV-' || SUBSTRING(CAST(issued_on AS VARCHAR), 1, 7)"))
                .isZero();
    }

    @Test
    void aNumberThatLooksLikeMarkupIsANumber() throws SQLException {
        assertThat(rows("SELECT customer_id FROM EBOK.document WHERE number = '<b>Pismo</b> nr 1/\"x\"'"))
                .containsExactly(WellKnownCustomers.NOTHING_BOOKED);
    }

    @Test
    void anyDayGivesDocumentsThatWereIssuedByThen() throws SQLException {
        for (LocalDate day = LocalDate.of(2026, 11, 1); day.isBefore(LocalDate.of(2028, 2, 1)); day = day.plusDays(6)) {
            List<DemoDocument> documents = new ArrayList<>(new OperatorDocuments(new Period(day)).documents());
            CustomerDocuments maker = new CustomerDocuments(new Period(day), ZONE);
            for (int index = 1; index <= 70; index++) {
                DemoCustomer customer = new CustomerMaker().customer(index);
                documents.addAll(maker.documents(customer, new LedgerMaker().ledgers(customer)));
            }
            LocalDate today = day;
            assertThat(documents)
                    .extracting(DemoDocument::id)
                    .as(day.toString())
                    .doesNotHaveDuplicates();
            assertThat(documents)
                    .filteredOn(document -> document.issuedOn().isAfter(today))
                    .isEmpty();
            assertThat(documents)
                    .filteredOn(document -> document.kind() == DocumentKind.WEZW)
                    .extracting(DemoDocument::customerId)
                    .contains(WellKnownCustomers.EVERY_KIND, WellKnownCustomers.PARTLY_OVERDUE);
        }
    }

    @Test
    void pdfsAreWhole() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.bytes, d.document_id FROM EBOK.document d"
                        + " JOIN EBOK.document_content c ON c.document_id = d.document_id"
                        + " WHERE d.format = 'PDF' ORDER BY d.document_id, c.part_no")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            String last = null;
            while (row.next()) {
                String id = row.getString(2);
                if (last != null && !last.equals(id)) {
                    assertPdf(last, file.toByteArray());
                    file.reset();
                }
                file.writeBytes(row.getBytes(1));
                last = id;
            }
            assertPdf(last, file.toByteArray());
        }
    }

    /** Each offset of the table leads to the object of its number. */
    private static void assertPdf(String id, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).as(id).startsWith("%PDF-1.4\n").endsWith("%%EOF\n");
        String start = text.substring(text.lastIndexOf("startxref\n") + 10, text.lastIndexOf("\n%%EOF"));
        String[] table = text.substring(Integer.parseInt(start)).split("\n");
        int size = Integer.parseInt(table[1].substring(2));
        for (int no = 1; no < size; no++) {
            int offset = Integer.parseInt(table[2 + no].substring(0, 10));
            assertThat(text.startsWith(no + " 0 obj\n", offset)).as(id).isTrue();
        }
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }

    private static int count(String from) throws SQLException {
        return Integer.parseInt(rows("SELECT COUNT(*) FROM " + from).get(0));
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
