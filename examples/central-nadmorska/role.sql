-- The role that the portal signs in with on PostgreSQL: it reads the contract's views, writes to the inbox, and nothing else.
-- Run once, by the owner of the views or a superuser, after views.sql and inbox.sql. Then set its password, which is in no file:
--   psql: \password ebok_portal
-- Let it in over TLS alone: in pg_hba.conf   hostssl erp ebok_portal 10.0.0.0/24 scram-sha-256
-- Views read the ERP's tables with the rights of their owner, so the role needs no right to any table.

CREATE ROLE ebok_portal LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION CONNECTION LIMIT 50;

-- A second lock beside the missing rights, and a limit for a statement that went wrong. Only where the portal writes a
-- submission, it opens the lock for that transaction: SET TRANSACTION READ WRITE.
ALTER ROLE ebok_portal SET default_transaction_read_only = on;
ALTER ROLE ebok_portal SET statement_timeout = '15s';
ALTER ROLE ebok_portal SET idle_in_transaction_session_timeout = '60s';

GRANT USAGE ON SCHEMA EBOK TO ebok_portal;
GRANT SELECT ON EBOK.customer, EBOK.ledger, EBOK.ledger_entry TO ebok_portal;
GRANT SELECT ON EBOK.document_kind, EBOK.document, EBOK.document_content TO ebok_portal;
GRANT SELECT ON EBOK.settlement, EBOK.settlement_reading TO ebok_portal;
GRANT SELECT ON EBOK.premises, EBOK.meter, EBOK.reading, EBOK.consumption_average TO ebok_portal;
GRANT SELECT ON EBOK.charge, EBOK.tariff TO ebok_portal;
GRANT INSERT ON EBOK.inbox TO ebok_portal;

-- What PostgreSQL gives to everybody, and an operator may want to take away where no program of the ERP needs it:
--   REVOKE TEMPORARY ON DATABASE erp FROM PUBLIC;     -- temporary tables, seen by their own session alone
--   REVOKE CREATE ON SCHEMA public FROM PUBLIC;       -- PostgreSQL 14 and older: tables in the schema public
