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

-- The kinds of documents are the codes of DOKUMENTY.TYP; what they are called is said here, since the ERP says it nowhere.
-- A code that the co-operative adds later is missing here, and ebok:central-verify names the documents that have it.
CREATE VIEW EBOK.document_kind AS
SELECT
  K.kind_code                           AS kind_code,
  CAST(NULL AS VARCHAR)                 AS customer_id,
  K.title_pl                            AS title_pl,
  K.title_en                            AS title_en,
  K.purpose                             AS purpose,
  CAST(NULL AS VARCHAR)                 AS icon,      -- that of the purpose
  K.audience                            AS audience,
  K.place                               AS position
FROM (VALUES
  ('FV',   'Faktura',                 'Invoice',             'INVOICE',    'ADDRESSEE',  1),
  ('ROZL', 'Rozliczenie mediów',      'Media settlement',    'SETTLEMENT', 'ADDRESSEE',  2),
  ('WEZW', 'Wezwanie do zapłaty',     'Payment demand',      'DEMAND',     'ADDRESSEE',  3),
  ('PISM', 'Pismo',                   'Letter',              'LETTER',     'ADDRESSEE',  4),
  ('SPRA', 'Sprawozdanie finansowe',  'Financial statement', 'STATEMENT',  'AUTHORISED', 5)
) AS K (kind_code, title_pl, title_en, purpose, audience, place);

-- customer_id: NULL in the ERP is "to all". Here these are the financial statements, which authorised persons alone see.
-- currency: all amounts of this ERP are in PLN.
-- ledger_id: the ledger of the entry that names the document; a document without an entry belongs to the only ledger of
-- its customer, and where there are two the ERP does not know.
-- batch_id: documents of one type and day are made in one run.
-- released_at: this ERP shows what it has at once. ksef_number, ksef_code_2: it does not keep them.
CREATE VIEW EBOK.document AS
SELECT
  CAST(D.ID_DOK AS VARCHAR)             AS document_id,
  CAST(D.ID_KONTR AS VARCHAR)           AS customer_id,
  TRIM(D.TYP)                           AS kind_code,
  TRIM(D.NUMER)                         AS number,
  TRIM(D.TYTUL)                         AS title,
  D.DATA_WYST                           AS issued_on,
  D.TERMIN                              AS due_on,
  CAST(D.KWOTA AS NUMERIC(19,2))        AS amount,
  CASE WHEN D.KWOTA IS NOT NULL THEN 'PLN' END AS currency,
  CAST(COALESCE(
    (SELECT MIN(K.ID_KART) FROM ZAPISY Z JOIN KARTOTEKI K ON K.ID_KART = Z.ID_KART
      WHERE Z.ID_DOK = D.ID_DOK AND K.ID_KONTR = D.ID_KONTR HAVING MIN(K.ID_KART) = MAX(K.ID_KART)),
    (SELECT MIN(K.ID_KART) FROM KARTOTEKI K WHERE K.ID_KONTR = D.ID_KONTR HAVING COUNT(*) = 1)
  ) AS VARCHAR)                         AS ledger_id,
  CASE TRIM(D.FORMAT) WHEN 'NONE' THEN NULL WHEN 'PDF' THEN 'PDF' WHEN 'XML' THEN 'XML' ELSE 'OTHER' END AS format,
  NULLIF(TRIM(D.PLIK), '')              AS file_name,
  (SELECT CAST(SUM(OCTET_LENGTH(P.DANE)) AS BIGINT) FROM DOKUMENTY_PLIKI P WHERE P.ID_DOK = D.ID_DOK) AS file_size,
  CAST(NULL AS TIMESTAMP WITH TIME ZONE) AS released_at,
  TRIM(D.TYP) || '-' || CAST(CAST(EXTRACT(YEAR FROM D.DATA_WYST) * 10000 + EXTRACT(MONTH FROM D.DATA_WYST) * 100
    + EXTRACT(DAY FROM D.DATA_WYST) AS INTEGER) AS VARCHAR) AS batch_id,
  CAST(NULL AS VARCHAR)                 AS ksef_number,
  CAST(NULL AS VARCHAR)                 AS ksef_code_2
FROM DOKUMENTY D;

-- Both identifiers come from DOKUMENTY, and the parts through the key of DOKUMENTY_PLIKI (ID_DOK, CZESC). The length of
-- bytes is known to the database without reading them.
CREATE VIEW EBOK.document_content AS
SELECT
  CAST(D.ID_DOK AS VARCHAR)             AS document_id,
  CAST(D.ID_KONTR AS VARCHAR)           AS customer_id,
  P.CZESC                               AS part_no,
  CAST(OCTET_LENGTH(P.DANE) AS INTEGER) AS byte_count,
  P.DANE                                AS bytes
FROM DOKUMENTY D
JOIN DOKUMENTY_PLIKI P ON P.ID_DOK = D.ID_DOK;

-- The ERP keeps the result of a settlement alone, of all media together and without its period: it settles the calendar year
-- before the one of the letter. Advances and cost are in the letter only.
CREATE VIEW EBOK.settlement AS
SELECT
  CAST(D.ID_DOK AS VARCHAR)             AS document_id,
  CAST(D.ID_KONTR AS VARCHAR)           AS customer_id,
  1                                     AS position,
  CAST(NULL AS VARCHAR)                 AS medium,
  CAST(CAST(CAST(EXTRACT(YEAR FROM D.DATA_WYST) AS INTEGER) - 1 AS VARCHAR) || '-01-01' AS DATE) AS period_from,
  CAST(CAST(CAST(EXTRACT(YEAR FROM D.DATA_WYST) AS INTEGER) - 1 AS VARCHAR) || '-12-31' AS DATE) AS period_to,
  CAST(NULL AS NUMERIC(19,2))           AS advances,
  CAST(NULL AS NUMERIC(19,2))           AS cost,
  CAST(D.KWOTA AS NUMERIC(19,2))        AS result,
  'PLN'                                 AS currency
FROM DOKUMENTY D
WHERE D.TYP = 'ROZL' AND D.KWOTA IS NOT NULL;

-- Always empty: the ERP does not keep which of the readings in ODCZYTY a settlement used, and readings chosen here might
-- contradict the letter.
CREATE VIEW EBOK.settlement_reading AS
SELECT
  CAST(D.ID_DOK AS VARCHAR)             AS document_id,
  CAST(D.ID_KONTR AS VARCHAR)           AS customer_id,
  1                                     AS position,
  CAST(NULL AS VARCHAR)                 AS meter_id,
  CAST(NULL AS VARCHAR)                 AS meter_number,
  CAST(NULL AS VARCHAR)                 AS unit,
  CAST(NULL AS DATE)                    AS from_on,
  CAST(NULL AS NUMERIC(19,3))           AS from_value,
  CAST(NULL AS DATE)                    AS to_on,
  CAST(NULL AS NUMERIC(19,3))           AS to_value,
  CAST(NULL AS NUMERIC(19,3))           AS consumption
FROM DOKUMENTY D
WHERE 1 = 0;
