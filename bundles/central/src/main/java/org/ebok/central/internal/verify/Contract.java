package org.ebok.central.internal.verify;

import static org.ebok.central.internal.verify.ColumnType.BIGINT;
import static org.ebok.central.internal.verify.ColumnType.BOOLEAN;
import static org.ebok.central.internal.verify.ColumnType.DATE;
import static org.ebok.central.internal.verify.ColumnType.INTEGER;
import static org.ebok.central.internal.verify.ColumnType.MONEY;
import static org.ebok.central.internal.verify.ColumnType.TEXT;
import static org.ebok.central.internal.verify.ColumnType.TIMESTAMP;
import static org.ebok.central.internal.verify.ColumnType.UUID;
import static org.ebok.central.internal.verify.ContractColumn.code;
import static org.ebok.central.internal.verify.ContractColumn.identifier;
import static org.ebok.central.internal.verify.ContractColumn.optional;
import static org.ebok.central.internal.verify.ContractColumn.required;

import java.util.List;

/** The contract of the central database, as data. A test holds it against the tables of the manual. */
final class Contract {

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

    /** The views, in the order of the manual. */
    static final List<ContractView> VIEWS = List.of(CUSTOMER, LEDGER, LEDGER_ENTRY);

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

    private Contract() {}
}
