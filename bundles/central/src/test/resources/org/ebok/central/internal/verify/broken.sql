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
  kind VARCHAR(40), description VARCHAR(40), debit NUMERIC(19,4), credit NUMERIC(19,4), document_number VARCHAR(40));
CREATE TABLE ROWS_WRONG.balance (
  ledger_id VARCHAR(40), customer_id VARCHAR(40), amount NUMERIC(19,4), overdue_amount NUMERIC(19,4), overdue_since DATE,
  next_due_on DATE);

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

INSERT INTO ROWS_WRONG.ledger (ledger_id, customer_id, symbol, name, currency, position) VALUES
  ('right', 'right', '1', 'a', 'PLN', 1),
  ('orphan', 'nobody', '1', 'a', 'PLN', 1),
  ('strange-money', 'right', '1', 'a', 'ZŁ', 1),
  ('shared', 'right', '1', 'a', 'PLN', 1),
  ('shared', 'second', '1', 'a', 'PLN', 1),
  ('no-balance', 'right', '1', 'a', 'PLN', 1),
  ('late', 'right', '1', 'a', 'PLN', 1),
  ('unsaid', 'right', '1', 'a', 'PLN', 1),
  ('nameless', 'right', '', NULL, 'PLN', NULL);

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

INSERT INTO ROWS_WRONG.balance (ledger_id, customer_id, amount, overdue_amount, overdue_since, next_due_on) VALUES
  ('right', 'right', 99, 100.005, DATE '2020-01-15', NULL),
  ('strange-money', 'right', 0, -1, NULL, NULL),
  ('shared', 'second', 0, 0, NULL, DATE '2020-01-15'),
  ('late', 'right', 52, 52, CURRENT_DATE, NULL),
  ('unsaid', 'right', 20, 20, NULL, NULL),
  ('nameless', 'second', 0, 0, NULL, NULL),
  ('nothing', 'right', NULL, NULL, NULL, NULL),
  ('orphan', 'nobody', 0, 0, NULL, NULL),
  ('orphan', 'right', 0, 0, NULL, NULL);

-- The shape is wrong: customer is not there.
CREATE SCHEMA SHAPE_WRONG;
CREATE VIEW SHAPE_WRONG.ledger AS
SELECT ledger_id, customer_id, symbol, bank_account, currency, CAST(position AS VARCHAR(10)) AS position, booked_through
FROM ROWS_WRONG.ledger;
CREATE VIEW SHAPE_WRONG.ledger_entry AS SELECT * FROM ROWS_WRONG.ledger_entry WHERE entry_id = 'none';
CREATE VIEW SHAPE_WRONG.balance AS
SELECT ledger_id, customer_id, CAST(CAST(customer_id AS INTEGER) AS NUMERIC(19,2)) AS amount, overdue_amount, overdue_since,
       next_due_on
FROM ROWS_WRONG.balance;

-- Too many entries to count in a second: a billion, of nobody.
CREATE SCHEMA TOO_SLOW;
CREATE VIEW TOO_SLOW.customer AS SELECT * FROM ROWS_WRONG.customer WHERE last_name = 'right';
CREATE VIEW TOO_SLOW.ledger AS SELECT * FROM ROWS_WRONG.ledger WHERE ledger_id = 'none';
CREATE VIEW TOO_SLOW.balance AS SELECT * FROM ROWS_WRONG.balance WHERE ledger_id = 'none';
