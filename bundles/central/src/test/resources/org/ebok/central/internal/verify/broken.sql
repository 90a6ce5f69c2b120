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

-- The shape is wrong: customer is not there.
CREATE SCHEMA SHAPE_WRONG;
CREATE VIEW SHAPE_WRONG.ledger AS
SELECT ledger_id, CAST(CAST(customer_id AS INTEGER) AS VARCHAR(10)) AS customer_id, symbol, bank_account, currency,
       CAST(position AS VARCHAR(10)) AS position, booked_through
FROM ROWS_WRONG.ledger;
CREATE VIEW SHAPE_WRONG.ledger_entry AS SELECT * FROM ROWS_WRONG.ledger_entry WHERE entry_id = 'none';
CREATE TABLE SHAPE_WRONG.inbox (
  submission_id VARCHAR(36), submitted_at TIMESTAMP, customer_id VARCHAR(40), case_type VARCHAR(40),
  payload VARCHAR(4000), schema_version INTEGER, erp_clerk VARCHAR(40) NOT NULL, PRIMARY KEY (submission_id, erp_clerk));

-- Too many entries to count in a second: a billion, of nobody. There is no inbox.
CREATE SCHEMA TOO_SLOW;
CREATE VIEW TOO_SLOW.customer AS SELECT * FROM ROWS_WRONG.customer WHERE last_name = 'right';
CREATE VIEW TOO_SLOW.ledger AS SELECT * FROM ROWS_WRONG.ledger WHERE ledger_id = 'none';
