-- The inbox: what customers submit, written by the portal and read by the ERP. For PostgreSQL and H2 alike, after views.sql.
-- The primary key makes a repeat harmless: a submission whose answer got lost is written again, and is there once.
-- The ERP may add columns of its own, for example when it took a row, if they may be NULL or have a default.

CREATE TABLE EBOK.inbox (
  submission_id   UUID PRIMARY KEY,
  submitted_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  customer_id     VARCHAR NOT NULL,
  case_type       VARCHAR NOT NULL,
  case_number     VARCHAR NOT NULL,
  payload         VARCHAR NOT NULL,   -- JSON
  schema_version  INTEGER NOT NULL
);
