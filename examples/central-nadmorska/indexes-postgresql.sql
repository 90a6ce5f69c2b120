-- Indexes that the contract's conditions need on PostgreSQL. They change no data of the ERP, and the ERP need not know them.
-- The views expose numbers as text, and a condition such as customer_id IN ('17') can use an index only if the index is on
-- the very same expression. On a live ERP create them one by one with CREATE INDEX CONCURRENTLY, outside a transaction.

CREATE UNIQUE INDEX EBOK_KONTRAHENCI_ID ON KONTRAHENCI (CAST(ID_KONTR AS VARCHAR));
CREATE INDEX EBOK_KONTRAHENCI_SYMBOL ON KONTRAHENCI (TRIM(SYMBOL));  -- a customer is looked up by number when an account is made
CREATE UNIQUE INDEX EBOK_KARTOTEKI_ID ON KARTOTEKI (CAST(ID_KART AS VARCHAR));
CREATE INDEX EBOK_KARTOTEKI_KONTR ON KARTOTEKI (CAST(ID_KONTR AS VARCHAR));
CREATE INDEX EBOK_KARTOTEKI_RACHUNEK ON KARTOTEKI (NULLIF(REPLACE(NR_RACHUNKU, ' ', ''), ''));  -- is an account number genuine?
CREATE INDEX EBOK_ZAPISY_DATA_KS ON ZAPISY (DATA_KS DESC);  -- for booked_through: the last booked day without a scan

-- Statistics of the expressions; without them the planner guesses.
ANALYZE KONTRAHENCI;
ANALYZE KARTOTEKI;
ANALYZE ZAPISY;
ANALYZE DOKUMENTY;
