-- The e-BOK contract (schema EBOK) over the ERP of the Nadmorska housing co-operative.
-- One file for PostgreSQL and for H2 (MODE=PostgreSQL). It only creates views: the ERP's tables stay as they are.
-- The contract is described in docs/central-database.md. What is particular to this ERP:
--   * numbers that identify become text, CAST(... AS VARCHAR); indexes-postgresql.sql holds the matching indexes;
--   * codes are CHAR and padded, so TRIM; a text of nothing but spaces becomes NULL, so NULLIF(TRIM(...), '');
--   * the ERP keeps one address, so the mailing address is NULL.

CREATE SCHEMA EBOK;

CREATE VIEW EBOK.customer AS
SELECT
  CAST(K.ID_KONTR AS VARCHAR)           AS customer_id,
  TRIM(K.SYMBOL)                        AS customer_number,
  CASE K.RODZAJ WHEN 'F' THEN 'PERSON' WHEN 'P' THEN 'COMPANY' END AS kind,
  NULLIF(TRIM(K.IMIE), '')              AS first_name,
  NULLIF(TRIM(K.NAZWISKO), '')          AS last_name,
  NULLIF(TRIM(K.NAZWA), '')             AS company_name,
  NULLIF(TRIM(K.NIP), '')               AS tax_id,
  -- As the ERP keeps it, also where it is no e-mail address: the customer should see what the operator has.
  NULLIF(TRIM(K.EMAIL), '')             AS email,
  NULLIF(TRIM(K.TELEFON), '')           AS phone,
  NULLIF(TRIM(K.ULICA), '')             AS street,
  NULLIF(TRIM(K.NR_DOMU), '')           AS building_no,
  NULLIF(TRIM(K.NR_LOKALU), '')         AS flat_no,
  NULLIF(TRIM(K.KOD), '')               AS postal_code,
  NULLIF(TRIM(K.MIASTO), '')            AS city,
  CAST(NULL AS VARCHAR)                 AS mailing_street,
  CAST(NULL AS VARCHAR)                 AS mailing_building_no,
  CAST(NULL AS VARCHAR)                 AS mailing_flat_no,
  CAST(NULL AS VARCHAR)                 AS mailing_postal_code,
  CAST(NULL AS VARCHAR)                 AS mailing_city,
  NULLIF(TRIM(K.GRUPA), '')             AS group_code,
  CASE TRIM(K.GRUPA)
    WHEN 'NAJM' THEN 'Najemcy'
    WHEN 'WLAS' THEN 'Właściciele'
    WHEN 'UZYT' THEN 'Użytkownicy lokali użytkowych'
    WHEN 'CIEP' THEN 'Odbiorcy ciepła'
    WHEN 'WODA' THEN 'Odbiorcy wody'
    ELSE NULLIF(TRIM(K.GRUPA), '')      -- a group the co-operative added later: its code is better than nothing
  END                                   AS group_name,
  K.AKTYWNY = 'T'                       AS active
FROM KONTRAHENCI K;

-- booked_through: this ERP books all ledgers of a day together and keeps no "booked until" of its own. The last day on
-- which anything was booked anywhere is therefore the day until which every ledger is complete, a ledger without entries
-- too. A day in the future (an entry booked ahead) is not counted.
-- bank_account: without spaces, otherwise as the ERP has it, also with a wrong length or check digits. Hidden as NULL it
-- would look like "no account" and nobody would correct it; the portal checks the number and offers no payment to a wrong one.
-- position: the ledgers of a customer in the order in which they were opened.
CREATE VIEW EBOK.ledger AS
SELECT
  CAST(K.ID_KART AS VARCHAR)            AS ledger_id,
  CAST(K.ID_KONTR AS VARCHAR)           AS customer_id,
  TRIM(K.SYMBOL)                        AS symbol,
  TRIM(K.NAZWA)                         AS name,
  NULLIF(REPLACE(K.NR_RACHUNKU, ' ', ''), '') AS bank_account,
  TRIM(K.WALUTA)                        AS currency,
  K.ID_KART                             AS position,
  (SELECT Z.DATA_KS FROM ZAPISY Z WHERE Z.DATA_KS <= CURRENT_DATE ORDER BY Z.DATA_KS DESC FETCH FIRST 1 ROW ONLY)
                                        AS booked_through
FROM KARTOTEKI K;

-- ledger_id and customer_id both come from KARTOTEKI: two small indexes there lead to the entries of one ledger or customer
-- through the index the ERP already has on ZAPISY (ID_KART, ...).
-- entry_no: ID_ZAP grows with time, so it orders the entries of one day.
-- sub_account: the ledgers of this ERP have no parts.
CREATE VIEW EBOK.ledger_entry AS
SELECT
  CAST(Z.ID_ZAP AS VARCHAR)             AS entry_id,
  CAST(K.ID_KART AS VARCHAR)            AS ledger_id,
  CAST(K.ID_KONTR AS VARCHAR)           AS customer_id,
  Z.DATA_KS                             AS booked_on,
  CAST(Z.ID_ZAP AS BIGINT)              AS entry_no,
  Z.DATA_PLAT                           AS due_on,
  CASE TRIM(Z.RODZAJ)
    WHEN 'NAL' THEN 'CHARGE'
    WHEN 'WPL' THEN 'PAYMENT'
    WHEN 'KOR' THEN 'CORRECTION'
    WHEN 'ODS' THEN 'INTEREST'
    WHEN 'BO'  THEN 'OPENING'
    ELSE 'OTHER'
  END                                   AS kind,
  TRIM(Z.OPIS)                          AS description,
  CAST(Z.WINIEN AS NUMERIC(19,2))       AS debit,
  CAST(Z.MA AS NUMERIC(19,2))           AS credit,
  NULLIF(TRIM(D.NUMER), '')             AS document_number,
  CAST(NULL AS VARCHAR)                 AS sub_account
FROM KARTOTEKI K
JOIN ZAPISY Z ON Z.ID_KART = K.ID_KART
LEFT JOIN DOKUMENTY D ON D.ID_DOK = Z.ID_DOK;
