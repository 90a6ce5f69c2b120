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
CREATE INDEX EBOK.ledger_of_account ON EBOK.ledger (bank_account);

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
  document_number     VARCHAR(40),
  sub_account         VARCHAR(100)
);
CREATE UNIQUE INDEX EBOK.entry_of_ledger ON EBOK.ledger_entry (ledger_id, booked_on DESC, entry_no DESC);
CREATE INDEX EBOK.entry_of_customer ON EBOK.ledger_entry (customer_id, ledger_id);

CREATE TABLE EBOK.document_kind (
  kind_code           VARCHAR(60)  PRIMARY KEY,
  customer_id         VARCHAR(40),
  title_pl            VARCHAR(100) NOT NULL,
  title_en            VARCHAR(100) NOT NULL,
  purpose             VARCHAR(12)  NOT NULL,
  icon                VARCHAR(12),
  audience            VARCHAR(12)  NOT NULL,
  position            INTEGER      NOT NULL
);

-- A document without a customer is the operator's own.
CREATE TABLE EBOK.document (
  document_id         VARCHAR(200) PRIMARY KEY,
  customer_id         VARCHAR(40)  REFERENCES EBOK.customer,
  kind_code           VARCHAR(60)  NOT NULL REFERENCES EBOK.document_kind,
  number              VARCHAR(100) NOT NULL,
  title               VARCHAR(300) NOT NULL,
  issued_on           DATE         NOT NULL,
  due_on              DATE,
  amount              NUMERIC(19,2),
  currency            VARCHAR(3),
  ledger_id           VARCHAR(40)  REFERENCES EBOK.ledger,
  format              VARCHAR(5),
  file_name           VARCHAR(200),
  file_size           BIGINT,
  released_at         TIMESTAMP WITH TIME ZONE,
  batch_id            VARCHAR(200),
  ksef_number         VARCHAR(40),
  ksef_code_2         VARCHAR(1000)
);
CREATE INDEX EBOK.document_of_customer ON EBOK.document (customer_id, issued_on DESC, document_id DESC);
CREATE INDEX EBOK.document_of_batch ON EBOK.document (batch_id);

CREATE TABLE EBOK.document_content (
  document_id         VARCHAR(200) NOT NULL REFERENCES EBOK.document,
  customer_id         VARCHAR(40)  REFERENCES EBOK.customer,
  part_no             INTEGER      NOT NULL,
  byte_count          INTEGER      NOT NULL,
  bytes               VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (document_id, part_no)
);

CREATE TABLE EBOK.settlement (
  document_id         VARCHAR(200) NOT NULL REFERENCES EBOK.document,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  position            INTEGER      NOT NULL,
  medium              VARCHAR(100),
  period_from         DATE,
  period_to           DATE,
  advances            NUMERIC(19,2),
  cost                NUMERIC(19,2),
  result              NUMERIC(19,2) NOT NULL,
  currency            VARCHAR(3)   NOT NULL,
  PRIMARY KEY (document_id, position)
);

CREATE TABLE EBOK.settlement_reading (
  document_id         VARCHAR(200) NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  position            INTEGER      NOT NULL,
  meter_id            VARCHAR(40),
  meter_number        VARCHAR(40)  NOT NULL,
  unit                VARCHAR(10)  NOT NULL,
  from_on             DATE,
  from_value          NUMERIC(19,3),
  to_on               DATE         NOT NULL,
  to_value            NUMERIC(19,3) NOT NULL,
  consumption         NUMERIC(19,3) NOT NULL,
  FOREIGN KEY (document_id, position) REFERENCES EBOK.settlement
);
CREATE INDEX EBOK.reading_of_settlement ON EBOK.settlement_reading (document_id, position);

CREATE TABLE EBOK.premises (
  premises_id         VARCHAR(40)  NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  kind                VARCHAR(12)  NOT NULL,
  name                VARCHAR(200),
  street              VARCHAR(100),
  building_no         VARCHAR(10),
  flat_no             VARCHAR(10),
  postal_code         VARCHAR(10),
  city                VARCHAR(60),
  building_id         VARCHAR(60),
  floor               INTEGER,
  area                NUMERIC(10,2),
  heated_area         NUMERIC(10,2),
  title               VARCHAR(20)  NOT NULL,
  persons             INTEGER,
  held_from           DATE         NOT NULL,
  held_to             DATE,
  ledger_id           VARCHAR(40)  REFERENCES EBOK.ledger,
  PRIMARY KEY (premises_id, customer_id, held_from)
);
CREATE INDEX EBOK.premises_of_customer ON EBOK.premises (customer_id, premises_id);

CREATE TABLE EBOK.meter (
  meter_id            VARCHAR(60)  NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  premises_id         VARCHAR(40),
  ledger_id           VARCHAR(40)  REFERENCES EBOK.ledger,
  medium              VARCHAR(20)  NOT NULL,
  number              VARCHAR(40)  NOT NULL,
  place               VARCHAR(100),
  unit                VARCHAR(10)  NOT NULL,
  digits              INTEGER,
  remote              BOOLEAN      NOT NULL,
  installed_on        DATE         NOT NULL,
  removed_on          DATE,
  calibrated_until    DATE,
  replaces_id         VARCHAR(60),
  PRIMARY KEY (meter_id, customer_id)
);
CREATE INDEX EBOK.meter_of_customer ON EBOK.meter (customer_id, premises_id);

CREATE TABLE EBOK.reading (
  reading_id          VARCHAR(80)  NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL,
  meter_id            VARCHAR(60)  NOT NULL,
  read_on             DATE         NOT NULL,
  read_value          NUMERIC(19,3) NOT NULL,
  source              VARCHAR(12)  NOT NULL,
  PRIMARY KEY (reading_id, customer_id),
  FOREIGN KEY (meter_id, customer_id) REFERENCES EBOK.meter
);
CREATE INDEX EBOK.reading_of_customer ON EBOK.reading (customer_id, meter_id, read_on);

CREATE TABLE EBOK.consumption_average (
  building_id         VARCHAR(60)  NOT NULL,
  customer_id         VARCHAR(40),
  kind                VARCHAR(12)  NOT NULL,
  medium              VARCHAR(20)  NOT NULL,
  unit                VARCHAR(10)  NOT NULL,
  month_start         DATE         NOT NULL,
  premises            INTEGER      NOT NULL,
  consumption         NUMERIC(19,3) NOT NULL,
  PRIMARY KEY (building_id, kind, medium, month_start)
);

CREATE TABLE EBOK.tariff (
  tariff_id           VARCHAR(60)  PRIMARY KEY,
  customer_id         VARCHAR(40),
  component_code      VARCHAR(20)  NOT NULL,
  component           VARCHAR(100) NOT NULL,
  building_id         VARCHAR(60),
  rate                NUMERIC(19,4) NOT NULL,
  unit                VARCHAR(10)  NOT NULL,
  currency            VARCHAR(3)   NOT NULL,
  valid_from          DATE         NOT NULL,
  valid_to            DATE,
  announced_on        DATE,
  beyond_control      BOOLEAN      NOT NULL,
  justification_id    VARCHAR(200) REFERENCES EBOK.document
);

CREATE TABLE EBOK.charge (
  charge_id           VARCHAR(80)  NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL REFERENCES EBOK.customer,
  premises_id         VARCHAR(40),
  ledger_id           VARCHAR(40)  REFERENCES EBOK.ledger,
  component_code      VARCHAR(20)  NOT NULL,
  component           VARCHAR(100) NOT NULL,
  quantity            NUMERIC(19,4) NOT NULL,
  unit                VARCHAR(10)  NOT NULL,
  rate                NUMERIC(19,4) NOT NULL,
  amount              NUMERIC(19,2) NOT NULL,
  currency            VARCHAR(3)   NOT NULL,
  valid_from          DATE         NOT NULL,
  valid_to            DATE,
  tariff_id           VARCHAR(60)  REFERENCES EBOK.tariff,
  position            INTEGER      NOT NULL,
  PRIMARY KEY (charge_id, customer_id)
);
CREATE INDEX EBOK.charge_of_customer ON EBOK.charge (customer_id, premises_id);

-- What the portal writes. No program of the demo reads it.
CREATE TABLE EBOK.inbox (
  submission_id       UUID         PRIMARY KEY,
  submitted_at        TIMESTAMP WITH TIME ZONE NOT NULL,
  customer_id         VARCHAR(40)  NOT NULL,
  case_type           VARCHAR(60)  NOT NULL,
  case_number         VARCHAR(60)  NOT NULL,
  payload             VARCHAR      NOT NULL,
  schema_version      INTEGER      NOT NULL
);
