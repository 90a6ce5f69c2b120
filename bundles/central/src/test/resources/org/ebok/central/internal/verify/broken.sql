-- Mappings that break the contract in every way that ebok:central-verify knows. For H2 and PostgreSQL.

-- The shape is right and the rows are wrong.
CREATE SCHEMA ROWS_WRONG;
CREATE TABLE ROWS_WRONG.customer (
  customer_id VARCHAR(40), customer_number VARCHAR(40), kind VARCHAR(40), first_name VARCHAR(40), last_name VARCHAR(40),
  company_name VARCHAR(40), tax_id VARCHAR(40), email VARCHAR(40), phone VARCHAR(40), street VARCHAR(40),
  building_no VARCHAR(40), flat_no VARCHAR(40), postal_code VARCHAR(40), city VARCHAR(40), mailing_street VARCHAR(40),
  mailing_building_no VARCHAR(40), mailing_flat_no VARCHAR(40), mailing_postal_code VARCHAR(40), mailing_city VARCHAR(40),
  group_code VARCHAR(40), group_name VARCHAR(40), active BOOLEAN);
CREATE TABLE ROWS_WRONG.ledger (
  ledger_id VARCHAR(40), customer_id VARCHAR(40), symbol VARCHAR(40), name VARCHAR(40), bank_account VARCHAR(40),
  currency VARCHAR(40), position INTEGER, booked_through DATE);
CREATE TABLE ROWS_WRONG.ledger_entry (
  entry_id VARCHAR(40), ledger_id VARCHAR(40), customer_id VARCHAR(40), booked_on DATE, entry_no BIGINT, due_on DATE,
  kind VARCHAR(40), description VARCHAR(40), debit NUMERIC(19,4), credit NUMERIC(19,4), document_number VARCHAR(40),
  sub_account VARCHAR(40));
CREATE TABLE ROWS_WRONG.document_kind (
  kind_code VARCHAR(40), customer_id VARCHAR(40), title_pl VARCHAR(40), title_en VARCHAR(40), purpose VARCHAR(40),
  icon VARCHAR(40), audience VARCHAR(40), position INTEGER);
CREATE TABLE ROWS_WRONG.document (
  document_id VARCHAR(40), customer_id VARCHAR(40), kind_code VARCHAR(40), number VARCHAR(40), title VARCHAR(40),
  issued_on DATE, due_on DATE, amount NUMERIC(19,4), currency VARCHAR(40), ledger_id VARCHAR(40), format VARCHAR(40),
  file_name VARCHAR(40), file_size BIGINT, released_at TIMESTAMP WITH TIME ZONE, batch_id VARCHAR(40),
  ksef_number VARCHAR(40), ksef_code_2 VARCHAR(40));
CREATE TABLE ROWS_WRONG.document_content (
  document_id VARCHAR(40), customer_id VARCHAR(40), part_no INTEGER, byte_count INTEGER, bytes BYTEA);
CREATE TABLE ROWS_WRONG.settlement (
  document_id VARCHAR(40), customer_id VARCHAR(40), position INTEGER, medium VARCHAR(40), period_from DATE,
  period_to DATE, advances NUMERIC(19,4), cost NUMERIC(19,4), result NUMERIC(19,4), currency VARCHAR(40));
CREATE TABLE ROWS_WRONG.settlement_reading (
  document_id VARCHAR(40), customer_id VARCHAR(40), position INTEGER, meter_id VARCHAR(40), meter_number VARCHAR(40),
  unit VARCHAR(40), from_on DATE, from_value NUMERIC(19,4), to_on DATE, to_value NUMERIC(19,4),
  consumption NUMERIC(19,4));
CREATE TABLE ROWS_WRONG.premises (
  premises_id VARCHAR(40), customer_id VARCHAR(40), kind VARCHAR(40), name VARCHAR(40), street VARCHAR(40),
  building_no VARCHAR(40), flat_no VARCHAR(40), postal_code VARCHAR(40), city VARCHAR(40), building_id VARCHAR(40),
  floor INTEGER, area NUMERIC(10,3), heated_area NUMERIC(10,3), title VARCHAR(40), persons INTEGER, held_from DATE,
  held_to DATE, ledger_id VARCHAR(40));
CREATE TABLE ROWS_WRONG.meter (
  meter_id VARCHAR(40), customer_id VARCHAR(40), premises_id VARCHAR(40), ledger_id VARCHAR(40), medium VARCHAR(40),
  number VARCHAR(40), place VARCHAR(40), unit VARCHAR(40), digits INTEGER, remote BOOLEAN, installed_on DATE,
  removed_on DATE, calibrated_until DATE, replaces_id VARCHAR(40));
CREATE TABLE ROWS_WRONG.reading (
  reading_id VARCHAR(40), customer_id VARCHAR(40), meter_id VARCHAR(40), read_on DATE, read_value NUMERIC(19,4),
  source VARCHAR(40));
CREATE TABLE ROWS_WRONG.consumption_average (
  building_id VARCHAR(40), customer_id VARCHAR(40), kind VARCHAR(40), medium VARCHAR(40), unit VARCHAR(40),
  month_start DATE, premises INTEGER, consumption NUMERIC(19,4));
CREATE TABLE ROWS_WRONG.charge (
  charge_id VARCHAR(40), customer_id VARCHAR(40), premises_id VARCHAR(40), ledger_id VARCHAR(40),
  component_code VARCHAR(40), component VARCHAR(40), quantity NUMERIC(19,5), unit VARCHAR(40), rate NUMERIC(19,5),
  amount NUMERIC(19,4), currency VARCHAR(40), valid_from DATE, valid_to DATE, tariff_id VARCHAR(40), position INTEGER);
CREATE TABLE ROWS_WRONG.tariff (
  tariff_id VARCHAR(40), customer_id VARCHAR(40), component_code VARCHAR(40), component VARCHAR(40),
  building_id VARCHAR(40), rate NUMERIC(19,5), unit VARCHAR(40), currency VARCHAR(40), valid_from DATE, valid_to DATE,
  announced_on DATE, beyond_control BOOLEAN, justification_id VARCHAR(40));
CREATE TABLE ROWS_WRONG.inbox (
  submission_id UUID PRIMARY KEY, submitted_at TIMESTAMP WITH TIME ZONE, customer_id VARCHAR(40), case_type VARCHAR(40),
  case_number VARCHAR(40), payload VARCHAR(4000), schema_version INTEGER, erp_number BIGINT GENERATED ALWAYS AS IDENTITY,
  erp_state VARCHAR(10) DEFAULT 'NEW' NOT NULL, erp_note VARCHAR(40));

INSERT INTO ROWS_WRONG.customer (customer_id, customer_number, kind, last_name, active) VALUES
  ('right', 'K1', 'PERSON', 'Secretive', TRUE),
  ('second', 'K2', 'COMPANY', 'Secretive', TRUE),
  (NULL, 'K3', 'PERSON', 'Secretive', TRUE),
  ('blank-number', ' ', 'PERSON', 'Secretive', TRUE),
  ('padded ', 'K5', 'PERSON', 'Secretive', TRUE),
  ('alien', 'K6', 'ALIEN', 'Secretive', TRUE),
  ('twice', 'K7', 'PERSON', 'Secretive', TRUE),
  ('twice', 'K8', 'PERSON', 'Secretive', TRUE),
  ('same-number', 'K1', 'PERSON', 'Secretive', TRUE),
  ('no-kind', 'K9', NULL, 'Secretive', NULL);

INSERT INTO ROWS_WRONG.ledger (ledger_id, customer_id, symbol, name, bank_account, currency, position) VALUES
  ('right', 'right', '1', 'a', '61109010140000071219812874', 'PLN', 1),
  ('orphan', 'nobody', '1', 'a', NULL, 'PLN', 1),
  ('strange-money', 'right', '1', 'a', ' ', 'ZŁ', 1),
  ('shared', 'right', '1', 'a', NULL, 'PLN', 1),
  ('shared', 'second', '1', 'a', NULL, 'PLN', 1),
  ('abroad', 'right', '1', 'a', 'PL61109010140000071219812874', 'PLN', 1),
  ('short', 'right', '1', 'a', '6110901014000007121981287', 'PLN', 1),
  ('late', 'right', '1', 'a', '61 1090 1014 0000 0712 1981 2874', 'PLN', 1),
  ('unsaid', 'right', '1', 'a', NULL, 'PLN', 1),
  ('nameless', 'right', '', NULL, NULL, 'PLN', NULL);

INSERT INTO ROWS_WRONG.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, due_on, kind, description, debit, credit)
VALUES
  ('right', 'right', 'right', DATE '2020-01-01', 1, DATE '2020-01-15', 'CHARGE', 'a', 100, 0),
  ('fraction', 'right', 'right', DATE '2020-01-01', 2, DATE '2020-01-15', 'CHARGE', 'a', 0.005, 0),
  ('of-nothing', 'nothing', 'right', DATE '2020-01-01', 3, NULL, 'PAYMENT', 'a', 0, 1),
  ('of-another', 'late', 'second', DATE '2020-01-01', 4, DATE '2020-01-15', 'CHARGE', 'a', 50, 0),
  ('of-nobody', 'late', 'nobody', DATE '2020-01-01', 5, DATE '2020-01-15', 'GIFT', 'a', 1, 0),
  ('same-place', 'late', 'right', DATE '2020-01-01', 5, DATE '2020-01-15', 'CHARGE', 'a', 1, 0),
  ('empty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('shared', 'unsaid', 'right', DATE '2020-01-01', 6, DATE '2020-01-15', 'CHARGE', '', 10, 0),
  ('shared', 'unsaid', 'second', DATE '2020-01-01', 7, DATE '2020-01-15', 'CHARGE', 'a', 10, 0);

INSERT INTO ROWS_WRONG.document_kind (kind_code, customer_id, title_pl, title_en, purpose, icon, audience, position) VALUES
  ('INV', NULL, 'a', 'a', 'INVOICE', 'invoice', 'ADDRESSEE', 1),
  ('STM', NULL, 'a', 'a', 'STATEMENT', NULL, 'AUTHORISED', 2),
  ('OWN', 'right', 'a', '', 'PURPOSE', 'skull', 'NOBODY', 3);

INSERT INTO ROWS_WRONG.document
  (document_id, customer_id, kind_code, number, title, issued_on, amount, currency, ledger_id, format, file_size, batch_id)
VALUES
  ('right', 'right', 'INV', 'n', 'a', DATE '2020-01-01', 1, 'PLN', 'right', 'PDF', 3, 'b'),
  ('operators', NULL, 'STM', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('no-kind', 'right', 'NONE', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('of-customer', 'right', 'STM', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('of-no-one', NULL, 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('of-nobody', 'nobody', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('other-ledger', 'second', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, 'right', NULL, NULL, NULL),
  ('no-ledger', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, 'nothing', NULL, NULL, NULL),
  ('no-currency', 'right', 'INV', 'n', 'a', DATE '2020-01-01', 1, ' ', NULL, NULL, NULL, NULL),
  ('strange', 'right', 'INV', 'n', '', DATE '2020-01-01', 0.001, 'XX', NULL, 'DOC', NULL, 'b '),
  ('twice', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('twice', 'second', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('no-parts', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'XML', 2, NULL),
  ('gap', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'PDF', 2, NULL),
  ('late-start', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'PDF', NULL, NULL),
  ('too-small', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'PDF', 2, NULL),
  ('empty-part', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'PDF', 0, NULL),
  ('large-part', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, 'PDF', NULL, NULL),
  ('unsaid', 'right', 'INV', 'n', 'a', DATE '2020-01-01', NULL, NULL, NULL, NULL, NULL, NULL),
  ('empty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO ROWS_WRONG.document_content (document_id, customer_id, part_no, byte_count, bytes) VALUES
  ('right', 'right', 1, 1, CAST('a' AS BYTEA)), ('right', 'right', 2, 2, CAST('bc' AS BYTEA)),
  ('strange', 'right', 1, 1, CAST('a' AS BYTEA)),
  ('gap', 'right', 1, 1, CAST('a' AS BYTEA)), ('gap', 'right', 3, 1, CAST('a' AS BYTEA)),
  ('late-start', 'right', 2, 1, CAST('a' AS BYTEA)),
  ('too-small', 'right', 1, 1, CAST('a' AS BYTEA)),
  ('empty-part', 'right', 1, 0, CAST('' AS BYTEA)),
  ('large-part', 'right', 1, 1048577, CAST('a' AS BYTEA)),
  ('unsaid', 'right', 1, 1, CAST('a' AS BYTEA)),
  ('operators', 'right', 1, 1, CAST('a' AS BYTEA)),
  ('no-document', 'right', 1, 1, CAST('a' AS BYTEA)),
  ('right', 'second', 2, 1, NULL);

INSERT INTO ROWS_WRONG.settlement (document_id, customer_id, position, advances, cost, result, currency) VALUES
  ('right', 'right', 1, 1.001, 1.001, 1.001, 'PLN'),
  ('right', 'second', 1, NULL, NULL, NULL, 'ZŁ'),
  ('no-document', 'right', 1, 1, 1, 1, 'PLN');

INSERT INTO ROWS_WRONG.settlement_reading
  (document_id, customer_id, position, meter_id, meter_number, unit, from_value, to_on, to_value, consumption)
VALUES
  ('right', 'right', 1, NULL, '7', 'm³', 1.125, DATE '2020-01-01', 2.125, 1),
  ('right', 'second', 1, ' 7', ' ', NULL, 1.1234, DATE '2020-01-01', 2, 1),
  ('right', 'right', 2, NULL, '7', 'm³', 1, NULL, NULL, NULL),
  ('no-document', 'right', 1, NULL, '7', 'm³', 1, DATE '2020-01-01', 2, 1);

INSERT INTO ROWS_WRONG.premises (premises_id, customer_id, kind, area, title, held_from, held_to, ledger_id) VALUES
  ('right', 'right', 'FLAT', 40.12, 'RENT', DATE '2020-01-01', DATE '2020-06-30', 'right'),
  ('right', 'second', 'FLAT', 40.12, 'RENT', DATE '2020-06-30', NULL, NULL),
  ('shared', 'right', 'FLAT', NULL, 'RENT', DATE '2020-01-01', DATE '2020-06-30', NULL),
  ('shared', 'second', 'FLAT', NULL, 'RENT', DATE '2020-06-29', NULL, NULL),
  ('backwards', 'right', 'FLAT', NULL, 'RENT', DATE '2020-01-02', DATE '2020-01-01', NULL),
  ('strange', 'right', 'CAVE', 1.125, 'LUCK', DATE '2020-01-01', NULL, NULL),
  ('twice', 'right', 'FLAT', NULL, 'RENT', DATE '2020-01-01', NULL, NULL),
  ('twice', 'right', 'FLAT', NULL, 'RENT', DATE '2020-01-01', NULL, NULL),
  ('of-nobody', 'nobody', 'FLAT', NULL, 'RENT', DATE '2020-01-01', NULL, NULL),
  ('no-ledger', 'right', 'FLAT', NULL, 'RENT', DATE '2020-01-01', NULL, 'nothing'),
  ('other-ledger', 'second', 'FLAT', NULL, 'RENT', DATE '2020-01-01', NULL, 'right'),
  ('empty', 'right', NULL, NULL, NULL, NULL, NULL, ' ');

INSERT INTO ROWS_WRONG.meter
  (meter_id, customer_id, premises_id, ledger_id, medium, number, unit, digits, remote, installed_on, removed_on)
VALUES
  ('right', 'right', 'right', NULL, 'COLD_WATER', '7', 'm³', 3, TRUE, DATE '2020-01-01', NULL),
  ('right', 'second', 'right', NULL, 'COLD_WATER', '7', 'm³', 3, TRUE, DATE '2020-01-01', NULL),
  ('endless', 'right', NULL, 'right', 'OTHER', '7', 'm³', NULL, TRUE, DATE '2020-01-01', DATE '2020-12-31'),
  ('allocator', 'right', NULL, 'right', 'HEAT_ALLOCATOR', '7', 'jedn.', NULL, TRUE, DATE '2020-01-01', NULL),
  ('of-nothing', 'right', NULL, NULL, 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('of-others', 'right', 'of-nobody', NULL, 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('of-nobody', 'nobody', NULL, 'right', 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('no-ledger', 'right', NULL, 'nothing', 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('backwards', 'right', NULL, 'right', 'AIR', '7', 'm³', NULL, FALSE, DATE '2020-01-01', DATE '2019-12-31'),
  ('twice', 'right', NULL, 'right', 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('twice', 'right', NULL, 'right', 'GAS', '7', 'm³', NULL, FALSE, DATE '2020-01-01', NULL),
  ('empty', 'right', NULL, 'right', NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO ROWS_WRONG.reading (reading_id, customer_id, meter_id, read_on, read_value, source) VALUES
  ('first', 'right', 'right', DATE '2020-01-01', 990, 'REMOTE'),
  ('over-the-end', 'right', 'right', DATE '2020-02-01', 12, 'REMOTE'),
  ('lower', 'right', 'right', DATE '2020-03-01', 11, 'REMOTE'),
  ('hand-over', 'right', 'right', DATE '2020-06-30', 40, 'REMOTE'),
  ('hand-over', 'second', 'right', DATE '2020-06-30', 40, 'REMOTE'),
  ('not-mine', 'right', 'right', DATE '2020-07-01', 41, 'REMOTE'),
  ('start', 'right', 'endless', DATE '2019-12-31', 990, 'REMOTE'),
  ('back', 'right', 'endless', DATE '2020-01-01', 1, 'REMOTE'),
  ('too-late', 'right', 'endless', DATE '2021-01-01', 2, 'REMOTE'),
  ('heat', 'right', 'allocator', DATE '2020-12-31', 990, 'REMOTE'),
  ('new-year', 'right', 'allocator', DATE '2021-01-01', 0, 'REMOTE'),
  ('no-meter', 'right', 'nothing', DATE '2020-01-01', 1, 'REMOTE'),
  ('of-others', 'second', 'endless', DATE '2020-01-01', 1, 'REMOTE'),
  ('of-nobody', 'nobody', 'of-nobody', DATE '2020-01-01', 1, 'REMOTE'),
  ('strange', 'right', 'allocator', DATE '2021-02-01', 1.0001, 'DREAM'),
  ('twice', 'right', 'allocator', DATE '2021-03-01', 2, 'REMOTE'),
  ('twice', 'right', 'allocator', DATE '2021-03-01', 2, 'REMOTE'),
  ('empty', 'right', NULL, NULL, NULL, NULL);

INSERT INTO ROWS_WRONG.consumption_average
  (building_id, customer_id, kind, medium, unit, month_start, premises, consumption)
VALUES
  ('right', NULL, 'FLAT', 'GAS', 'm³', DATE '2020-01-01', 6, 1),
  ('few', NULL, 'FLAT', 'GAS', 'm³', DATE '2020-01-01', 5, 1),
  ('owned', 'right', 'CAVE', 'AIR', 'm³', DATE '2020-01-01', 6, 1.0001),
  ('twice', NULL, 'FLAT', 'GAS', 'm³', DATE '2020-01-01', 6, 1),
  ('twice', NULL, 'FLAT', 'GAS', 'm³', DATE '2020-01-01', 6, 1),
  ('empty', NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO ROWS_WRONG.charge
  (charge_id, customer_id, premises_id, ledger_id, component_code, component, quantity, unit, rate, amount, currency,
   valid_from, valid_to, tariff_id, position)
VALUES
  ('right', 'right', 'right', 'right', 'A', 'a', 3, 'm²', 1.115, 3.35, 'PLN', DATE '2020-06-30', NULL, 'right', 1),
  ('not-mine', 'right', 'right', NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-07-01', NULL, 'right', 1),
  ('too-early', 'second', 'right', NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', DATE '2020-06-29', 'right', 1),
  ('backwards', 'right', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-02', DATE '2020-01-01', 'right', 1),
  ('dear', 'right', NULL, NULL, 'A', 'a', 3, 'm²', 1.115, 3.34, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('no-tariff', 'right', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, NULL, 1),
  ('lost-tariff', 'right', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'nothing', 1),
  ('no-ledger', 'right', NULL, 'nothing', 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('other-ledger', 'second', NULL, 'right', 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('of-others', 'right', 'of-nobody', NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('of-nobody', 'nobody', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('strange', 'right', NULL, NULL, 'A', '', 1.00001, 'm²', 1.00001, 1, 'ZŁ', DATE '2020-01-01', NULL, 'right', 1),
  ('twice', 'right', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1),
  ('twice', 'right', NULL, NULL, 'A', 'a', 1, 'm²', 1, 1, 'PLN', DATE '2020-01-01', NULL, 'right', 1);

INSERT INTO ROWS_WRONG.tariff
  (tariff_id, customer_id, component_code, component, rate, unit, currency, valid_from, valid_to, beyond_control,
   justification_id)
VALUES
  ('right', NULL, 'A', 'a', 1.1115, 'm²', 'PLN', DATE '2020-01-01', NULL, TRUE, 'operators'),
  ('owned', 'right', 'A', 'a', 1.00001, 'm²', 'PLN', DATE '2020-01-01', NULL, TRUE, NULL),
  ('backwards', NULL, 'A', 'a', 1, 'm²', 'ZŁ', DATE '2020-01-02', DATE '2020-01-01', NULL, NULL),
  ('unjust', NULL, 'A', 'a', 1, 'm²', 'PLN', DATE '2020-01-01', NULL, TRUE, 'right'),
  ('twice', NULL, 'A', 'a', 1, 'm²', 'PLN', DATE '2020-01-01', NULL, TRUE, NULL),
  ('twice', NULL, 'A', 'a', 1, 'm²', 'PLN', DATE '2020-01-01', NULL, TRUE, NULL);

-- The shape is wrong: customer and all of documents but their content are not there.
CREATE SCHEMA SHAPE_WRONG;
CREATE VIEW SHAPE_WRONG.ledger AS
SELECT ledger_id, CAST(CAST(customer_id AS INTEGER) AS VARCHAR(10)) AS customer_id, symbol, bank_account, currency,
       CAST(position AS VARCHAR(10)) AS position, booked_through
FROM ROWS_WRONG.ledger;
CREATE VIEW SHAPE_WRONG.ledger_entry AS SELECT * FROM ROWS_WRONG.ledger_entry WHERE entry_id = 'none';
CREATE VIEW SHAPE_WRONG.document_content AS
SELECT document_id, customer_id, part_no, byte_count, 'text' AS bytes FROM ROWS_WRONG.document_content;
CREATE TABLE SHAPE_WRONG.inbox (
  submission_id VARCHAR(36), submitted_at TIMESTAMP, customer_id VARCHAR(40), case_type VARCHAR(40),
  payload VARCHAR(4000), schema_version INTEGER, erp_clerk VARCHAR(40) NOT NULL, PRIMARY KEY (submission_id, erp_clerk));

-- Too many entries to count in a second: a billion, of nobody. There is no inbox.
CREATE SCHEMA TOO_SLOW;
CREATE VIEW TOO_SLOW.customer AS SELECT * FROM ROWS_WRONG.customer WHERE last_name = 'right';
CREATE VIEW TOO_SLOW.ledger AS SELECT * FROM ROWS_WRONG.ledger WHERE ledger_id = 'none';
