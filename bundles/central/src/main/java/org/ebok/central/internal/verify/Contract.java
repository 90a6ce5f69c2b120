package org.ebok.central.internal.verify;

import static org.ebok.central.internal.verify.ColumnType.AREA;
import static org.ebok.central.internal.verify.ColumnType.BIGINT;
import static org.ebok.central.internal.verify.ColumnType.BOOLEAN;
import static org.ebok.central.internal.verify.ColumnType.BYTES;
import static org.ebok.central.internal.verify.ColumnType.DATE;
import static org.ebok.central.internal.verify.ColumnType.INTEGER;
import static org.ebok.central.internal.verify.ColumnType.MONEY;
import static org.ebok.central.internal.verify.ColumnType.RATE;
import static org.ebok.central.internal.verify.ColumnType.READING;
import static org.ebok.central.internal.verify.ColumnType.TEXT;
import static org.ebok.central.internal.verify.ColumnType.TIMESTAMP;
import static org.ebok.central.internal.verify.ColumnType.UUID;
import static org.ebok.central.internal.verify.ContractColumn.code;
import static org.ebok.central.internal.verify.ContractColumn.identifier;
import static org.ebok.central.internal.verify.ContractColumn.optional;
import static org.ebok.central.internal.verify.ContractColumn.optionalCode;
import static org.ebok.central.internal.verify.ContractColumn.optionalIdentifier;
import static org.ebok.central.internal.verify.ContractColumn.required;

import java.util.List;
import java.util.stream.Stream;

/** The contract of the central database, as data. A test holds it against the tables of the manual. */
final class Contract {

    private static final String[] PREMISES_KINDS = {"FLAT", "COMMERCIAL", "GARAGE", "SUPPLY_POINT", "OTHER"};

    private static final String[] MEDIA = {
        "COLD_WATER", "HOT_WATER", "HEAT", "HEAT_ALLOCATOR", "ELECTRICITY", "GAS", "OTHER"
    };

    static final ContractView CUSTOMER = new ContractView(
            "customer",
            List.of(List.of("customer_id"), List.of("customer_number")),
            List.of(
                    identifier("customer_id"),
                    identifier("customer_number"),
                    code("kind", "PERSON", "COMPANY"),
                    optional("first_name", TEXT),
                    optional("last_name", TEXT),
                    optional("company_name", TEXT),
                    optional("tax_id", TEXT),
                    optional("email", TEXT),
                    optional("phone", TEXT),
                    optional("street", TEXT),
                    optional("building_no", TEXT),
                    optional("flat_no", TEXT),
                    optional("postal_code", TEXT),
                    optional("city", TEXT),
                    optional("mailing_street", TEXT),
                    optional("mailing_building_no", TEXT),
                    optional("mailing_flat_no", TEXT),
                    optional("mailing_postal_code", TEXT),
                    optional("mailing_city", TEXT),
                    optional("group_code", TEXT),
                    optional("group_name", TEXT),
                    required("active", BOOLEAN)));

    static final ContractView LEDGER = new ContractView(
            "ledger",
            List.of(List.of("ledger_id")),
            List.of(
                    identifier("ledger_id"),
                    identifier("customer_id"),
                    required("symbol", TEXT),
                    required("name", TEXT),
                    optional("bank_account", TEXT),
                    required("currency", TEXT),
                    required("position", INTEGER),
                    optional("booked_through", DATE)));

    static final ContractView LEDGER_ENTRY = new ContractView(
            "ledger_entry",
            List.of(List.of("entry_id"), List.of("ledger_id", "booked_on", "entry_no")),
            List.of(
                    identifier("entry_id"),
                    identifier("ledger_id"),
                    identifier("customer_id"),
                    required("booked_on", DATE),
                    required("entry_no", BIGINT),
                    optional("due_on", DATE),
                    code("kind", "CHARGE", "PAYMENT", "CORRECTION", "INTEREST", "OPENING", "OTHER"),
                    required("description", TEXT),
                    required("debit", MONEY),
                    required("credit", MONEY),
                    optional("document_number", TEXT),
                    optional("sub_account", TEXT)));

    static final ContractView DOCUMENT_KIND = new ContractView(
            "document_kind",
            List.of(List.of("kind_code")),
            List.of(
                    identifier("kind_code"),
                    optionalIdentifier("customer_id"),
                    required("title_pl", TEXT),
                    required("title_en", TEXT),
                    code("purpose", "INVOICE", "SETTLEMENT", "DEMAND", "LETTER", "STATEMENT", "OTHER"),
                    optionalCode("icon", "invoice", "settlement", "demand", "letter", "statement", "other"),
                    code("audience", "ADDRESSEE", "AUTHORISED"),
                    required("position", INTEGER)));

    static final ContractView DOCUMENT = new ContractView(
            "document",
            List.of(List.of("document_id")),
            List.of(
                    identifier("document_id"),
                    optionalIdentifier("customer_id"),
                    identifier("kind_code"),
                    required("number", TEXT),
                    required("title", TEXT),
                    required("issued_on", DATE),
                    optional("due_on", DATE),
                    optional("amount", MONEY),
                    optional("currency", TEXT),
                    optionalIdentifier("ledger_id"),
                    optionalCode("format", "PDF", "XML", "OTHER"),
                    optional("file_name", TEXT),
                    optional("file_size", BIGINT),
                    optional("released_at", TIMESTAMP),
                    optionalIdentifier("batch_id"),
                    optional("ksef_number", TEXT),
                    optional("ksef_code_2", TEXT)));

    static final ContractView DOCUMENT_CONTENT = new ContractView(
            "document_content",
            List.of(List.of("document_id", "part_no")),
            List.of(
                    identifier("document_id"),
                    optionalIdentifier("customer_id"),
                    required("part_no", INTEGER),
                    required("byte_count", INTEGER),
                    required("bytes", BYTES)));

    static final ContractView SETTLEMENT = new ContractView(
            "settlement",
            List.of(List.of("document_id", "position")),
            List.of(
                    identifier("document_id"),
                    optionalIdentifier("customer_id"),
                    required("position", INTEGER),
                    optional("medium", TEXT),
                    optional("period_from", DATE),
                    optional("period_to", DATE),
                    optional("advances", MONEY),
                    optional("cost", MONEY),
                    required("result", MONEY),
                    required("currency", TEXT)));

    static final ContractView SETTLEMENT_READING = new ContractView(
            "settlement_reading",
            List.of(),
            List.of(
                    identifier("document_id"),
                    optionalIdentifier("customer_id"),
                    required("position", INTEGER),
                    optionalIdentifier("meter_id"),
                    required("meter_number", TEXT),
                    required("unit", TEXT),
                    optional("from_on", DATE),
                    optional("from_value", READING),
                    required("to_on", DATE),
                    required("to_value", READING),
                    required("consumption", READING)));

    static final ContractView PREMISES = new ContractView(
            "premises",
            List.of(List.of("premises_id", "customer_id", "held_from")),
            List.of(
                    identifier("premises_id"),
                    identifier("customer_id"),
                    code("kind", PREMISES_KINDS),
                    optional("name", TEXT),
                    optional("street", TEXT),
                    optional("building_no", TEXT),
                    optional("flat_no", TEXT),
                    optional("postal_code", TEXT),
                    optional("city", TEXT),
                    optionalIdentifier("building_id"),
                    optional("floor", INTEGER),
                    optional("area", AREA),
                    optional("heated_area", AREA),
                    code("title", "OWNERSHIP", "COOPERATIVE_RIGHT", "RENT", "CONTRACT", "OTHER"),
                    optional("persons", INTEGER),
                    required("held_from", DATE),
                    optional("held_to", DATE),
                    optionalIdentifier("ledger_id")));

    static final ContractView METER = new ContractView(
            "meter",
            List.of(List.of("meter_id", "customer_id")),
            List.of(
                    identifier("meter_id"),
                    identifier("customer_id"),
                    optionalIdentifier("premises_id"),
                    optionalIdentifier("ledger_id"),
                    code("medium", MEDIA),
                    required("number", TEXT),
                    optional("place", TEXT),
                    required("unit", TEXT),
                    optional("digits", INTEGER),
                    required("remote", BOOLEAN),
                    required("installed_on", DATE),
                    optional("removed_on", DATE),
                    optional("calibrated_until", DATE),
                    optionalIdentifier("replaces_id")));

    static final ContractView READINGS = new ContractView(
            "reading",
            List.of(List.of("reading_id", "customer_id")),
            List.of(
                    identifier("reading_id"),
                    identifier("customer_id"),
                    identifier("meter_id"),
                    required("read_on", DATE),
                    required("read_value", READING),
                    code("source", "INSPECTOR", "REMOTE", "CUSTOMER", "ESTIMATE")));

    static final ContractView CONSUMPTION_AVERAGE = new ContractView(
            "consumption_average",
            List.of(List.of("building_id", "kind", "medium", "month_start")),
            List.of(
                    identifier("building_id"),
                    optionalIdentifier("customer_id"),
                    code("kind", PREMISES_KINDS),
                    code("medium", MEDIA),
                    required("unit", TEXT),
                    required("month_start", DATE),
                    required("premises", INTEGER),
                    required("consumption", READING)));

    static final ContractView CHARGE = new ContractView(
            "charge",
            List.of(List.of("charge_id", "customer_id")),
            List.of(
                    identifier("charge_id"),
                    identifier("customer_id"),
                    optionalIdentifier("premises_id"),
                    optionalIdentifier("ledger_id"),
                    identifier("component_code"),
                    required("component", TEXT),
                    required("quantity", RATE),
                    required("unit", TEXT),
                    required("rate", RATE),
                    required("amount", MONEY),
                    required("currency", TEXT),
                    required("valid_from", DATE),
                    optional("valid_to", DATE),
                    optionalIdentifier("tariff_id"),
                    required("position", INTEGER)));

    static final ContractView TARIFF = new ContractView(
            "tariff",
            List.of(List.of("tariff_id")),
            List.of(
                    identifier("tariff_id"),
                    optionalIdentifier("customer_id"),
                    identifier("component_code"),
                    required("component", TEXT),
                    optionalIdentifier("building_id"),
                    required("rate", RATE),
                    required("unit", TEXT),
                    required("currency", TEXT),
                    required("valid_from", DATE),
                    optional("valid_to", DATE),
                    optional("announced_on", DATE),
                    required("beyond_control", BOOLEAN),
                    optionalIdentifier("justification_id")));

    /** The views that every operator needs; the others are needed where an installed function asks for them. */
    static final List<ContractView> BASIC_VIEWS = List.of(CUSTOMER, LEDGER, LEDGER_ENTRY);

    /** The views, in the order of the manual. */
    static final List<ContractView> VIEWS = Stream.of(
                    BASIC_VIEWS,
                    List.of(DOCUMENT_KIND, DOCUMENT, DOCUMENT_CONTENT, SETTLEMENT, SETTLEMENT_READING),
                    List.of(PREMISES, METER, READINGS, CONSUMPTION_AVERAGE, CHARGE, TARIFF))
            .flatMap(List::stream)
            .toList();

    /** The table that the portal writes to and never reads. */
    static final ContractView INBOX = new ContractView(
            "inbox",
            List.of(List.of("submission_id")),
            List.of(
                    required("submission_id", UUID),
                    required("submitted_at", TIMESTAMP),
                    required("customer_id", TEXT),
                    required("case_type", TEXT),
                    required("case_number", TEXT),
                    required("payload", TEXT),
                    required("schema_version", INTEGER)));

    /** The most bytes that a part of a file may have. */
    static final int LARGEST_PART = 1_048_576;

    /** The fewest premises that an average may be of. */
    static final int FEWEST_PREMISES = 6;

    private Contract() {}

    static ContractView view(String name) {
        return VIEWS.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
