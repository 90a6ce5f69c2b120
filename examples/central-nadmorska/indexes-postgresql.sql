-- Indexes that the contract's conditions need on PostgreSQL. They change no data of the ERP, and the ERP need not know them.
-- The views expose numbers as text, and a condition such as customer_id IN ('17') can use an index only if the index is on
-- the very same expression. On a live ERP create them one by one with CREATE INDEX CONCURRENTLY, outside a transaction.

CREATE UNIQUE INDEX EBOK_KONTRAHENCI_ID ON KONTRAHENCI (CAST(ID_KONTR AS VARCHAR));
CREATE INDEX EBOK_KONTRAHENCI_SYMBOL ON KONTRAHENCI (TRIM(SYMBOL));  -- a customer is looked up by number when an account is made
CREATE UNIQUE INDEX EBOK_KARTOTEKI_ID ON KARTOTEKI (CAST(ID_KART AS VARCHAR));
CREATE INDEX EBOK_KARTOTEKI_KONTR ON KARTOTEKI (CAST(ID_KONTR AS VARCHAR));
CREATE INDEX EBOK_KARTOTEKI_RACHUNEK ON KARTOTEKI (NULLIF(REPLACE(NR_RACHUNKU, ' ', ''), ''));  -- is an account number genuine?
CREATE INDEX EBOK_ZAPISY_DATA_KS ON ZAPISY (DATA_KS DESC);  -- for booked_through: the last booked day without a scan
CREATE INDEX EBOK_KARTOTEKI_NR_KONTR ON KARTOTEKI (ID_KONTR);  -- the only ledger of a document's customer
CREATE INDEX EBOK_ZAPISY_DOK ON ZAPISY (ID_DOK);            -- the ledger that a document is booked on
CREATE UNIQUE INDEX EBOK_DOKUMENTY_ID ON DOKUMENTY (CAST(ID_DOK AS VARCHAR));
CREATE INDEX EBOK_DOKUMENTY_KONTR ON DOKUMENTY (CAST(ID_KONTR AS VARCHAR));
-- What staff take back documents by:
CREATE INDEX EBOK_DOKUMENTY_NUMER ON DOKUMENTY (TRIM(NUMER));
CREATE INDEX EBOK_DOKUMENTY_PARTIA ON DOKUMENTY ((TRIM(TYP) || '-' || CAST(CAST(EXTRACT(YEAR FROM DATA_WYST) * 10000
  + EXTRACT(MONTH FROM DATA_WYST) * 100 + EXTRACT(DAY FROM DATA_WYST) AS INTEGER) AS VARCHAR)));

-- Statistics of the expressions; without them the planner guesses.
ANALYZE KONTRAHENCI;
ANALYZE KARTOTEKI;
ANALYZE ZAPISY;
ANALYZE DOKUMENTY;
ANALYZE DOKUMENTY_PLIKI;
