-- The contract of the central database as tables of the demo (H2). The columns are those of docs/central-database.md.

CREATE SCHEMA EBOK;
-- By this mark the demo knows its own schema and never drops another one.
COMMENT ON SCHEMA EBOK IS 'e-BOK demo data';

CREATE TABLE EBOK.customer (
  customer_id         VARCHAR(40)  PRIMARY KEY,
  customer_number     VARCHAR(40)  NOT NULL UNIQUE,
  kind                VARCHAR(10)  NOT NULL,
  first_name          VARCHAR(100),
  last_name           VARCHAR(100),
  company_name        VARCHAR(200),
  tax_id              VARCHAR(20),
  email               VARCHAR(120),
  phone               VARCHAR(30),
  street              VARCHAR(100),
  building_no         VARCHAR(10),
  flat_no             VARCHAR(10),
  postal_code         VARCHAR(10),
  city                VARCHAR(60),
  mailing_street      VARCHAR(100),
  mailing_building_no VARCHAR(10),
  mailing_flat_no     VARCHAR(10),
  mailing_postal_code VARCHAR(10),
  mailing_city        VARCHAR(60),
  group_code          VARCHAR(10),
  group_name          VARCHAR(100),
  active              BOOLEAN      NOT NULL
);

CREATE TABLE EBOK.ledger (
  ledger_id           VARCHAR(40)  PRIMARY KEY,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  symbol              VARCHAR(40)  NOT NULL,
  name                VARCHAR(200) NOT NULL,
  bank_account        VARCHAR(26),
  currency            VARCHAR(3)   NOT NULL,
  position            INTEGER      NOT NULL,
  booked_through      DATE
);
CREATE INDEX EBOK.ledger_of_customer ON EBOK.ledger (customer_id, position);

CREATE TABLE EBOK.ledger_entry (
  entry_id            VARCHAR(60)  PRIMARY KEY,
  ledger_id           VARCHAR(40)  NOT NULL REFERENCES EBOK.ledger,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  booked_on           DATE         NOT NULL,
  entry_no            BIGINT       NOT NULL,
  due_on              DATE,
  kind                VARCHAR(12)  NOT NULL,
  description         VARCHAR(400) NOT NULL,
  debit               NUMERIC(19,2) NOT NULL,
  credit              NUMERIC(19,2) NOT NULL,
  document_number     VARCHAR(40)
);
CREATE UNIQUE INDEX EBOK.entry_of_ledger ON EBOK.ledger_entry (ledger_id, booked_on DESC, entry_no DESC);
CREATE INDEX EBOK.entry_of_customer ON EBOK.ledger_entry (customer_id, ledger_id);

-- First in, first out, as the contract says. A subquery for each value in place of one window over all: H2 puts no
-- condition below a window function and would compute every customer's balance to answer for one.
CREATE VIEW EBOK.balance AS
SELECT
  l.ledger_id,
  l.customer_id,
  CAST((SELECT COALESCE(SUM(e.debit - e.credit), 0)
        FROM EBOK.ledger_entry e WHERE e.ledger_id = l.ledger_id) AS NUMERIC(19,2)) AS amount,
  CAST((SELECT GREATEST(COALESCE(SUM(
            CASE WHEN e.debit < 0 OR COALESCE(e.due_on, e.booked_on) < CURRENT_DATE THEN e.debit ELSE 0 END - e.credit), 0), 0)
        FROM EBOK.ledger_entry e WHERE e.ledger_id = l.ledger_id) AS NUMERIC(19,2)) AS overdue_amount,
  (SELECT COALESCE(e.due_on, e.booked_on) FROM EBOK.ledger_entry e WHERE e.ledger_id = l.ledger_id
   QUALIFY e.debit > 0 AND COALESCE(e.due_on, e.booked_on) < CURRENT_DATE
     AND SUM(GREATEST(e.debit, 0)) OVER (ORDER BY COALESCE(e.due_on, e.booked_on), e.entry_no
                                         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
         > SUM(e.credit + GREATEST(-e.debit, 0)) OVER ()
   ORDER BY 1 FETCH FIRST 1 ROW ONLY) AS overdue_since,
  (SELECT COALESCE(e.due_on, e.booked_on) FROM EBOK.ledger_entry e WHERE e.ledger_id = l.ledger_id
   QUALIFY e.debit > 0 AND COALESCE(e.due_on, e.booked_on) >= CURRENT_DATE
     AND SUM(GREATEST(e.debit, 0)) OVER (ORDER BY COALESCE(e.due_on, e.booked_on), e.entry_no
                                         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
         > SUM(e.credit + GREATEST(-e.debit, 0)) OVER ()
   ORDER BY 1 FETCH FIRST 1 ROW ONLY) AS next_due_on
FROM EBOK.ledger l;
