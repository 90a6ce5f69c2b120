-- 100 000 customers with premises, 10 000 of them with a ledger of 300 entries. The 200 that are measured have documents and a meter that is read each
-- day; they are every fiftieth, so that their rows lie far apart.

INSERT INTO EBOK.customer (customer_id, customer_number, kind, first_name, last_name, street, building_no, flat_no, postal_code,
                           city, group_code, group_name, active)
SELECT n::text, 'B' || lpad(n::text, 6, '0'), 'PERSON', 'Anna', 'Kowalska-' || n, 'Morska', (n % 90)::text, (n % 60)::text,
       '81-001', 'Gdynia', 'NAJM', 'Najemcy', true
FROM generate_series(1, 100000) n;

INSERT INTO EBOK.ledger (ledger_id, customer_id, symbol, name, currency, position, booked_through)
SELECT n::text, n::text, '204-' || n, 'Opłaty za lokal', 'PLN', 1, current_date
FROM generate_series(1, 10000) n;

-- a charge and a payment each month, and a correction now and then: 150 months of two entries
INSERT INTO EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, due_on, kind, description, debit, credit,
                               document_number)
SELECT n || '-' || i, n::text, n::text, m.day, i, CASE WHEN i % 2 = 1 THEN m.day + 14 END,
       CASE WHEN i % 2 = 1 THEN 'CHARGE' ELSE 'PAYMENT' END,
       CASE WHEN i % 2 = 1 THEN 'Opłaty za lokal, ' ELSE 'Wpłata na rachunek, dziękujemy, ' END || to_char(m.day, 'MM.YYYY'),
       CASE WHEN i % 2 = 1 THEN 500 + n % 100 ELSE 0 END, CASE WHEN i % 2 = 1 THEN 0 ELSE 500 + n % 100 END,
       CASE WHEN i % 2 = 1 THEN 'NAL/' || n || '/' || i END
FROM generate_series(1, 10000) n,
     generate_series(1, 300) i,
     LATERAL (SELECT (date_trunc('month', current_date) - make_interval(months => 150 - (i + 1) / 2))::date
                     + CASE WHEN i % 2 = 1 THEN 0 ELSE 9 END AS day) m;

INSERT INTO EBOK.document_kind (kind_code, title_pl, title_en, purpose, audience, position)
VALUES ('PISM', 'Pismo', 'Letter', 'LETTER', 'ADDRESSEE', 1), ('WEZW', 'Wezwanie', 'Demand', 'DEMAND', 'ADDRESSEE', 2),
       ('ROZL', 'Rozliczenie', 'Settlement', 'SETTLEMENT', 'ADDRESSEE', 3);

INSERT INTO EBOK.document (document_id, customer_id, kind_code, number, title, issued_on, ledger_id, format, file_size)
SELECT n || '-' || i, n::text, 'PISM', 'PISM/' || n || '/' || i, 'Zawiadomienie o zmianie opłat nr ' || i,
       current_date - 20 * i, n::text, 'PDF', 48000
FROM generate_series(50, 10000, 50) n, generate_series(1, 60) i;

INSERT INTO EBOK.premises (premises_id, customer_id, kind, name, street, building_no, flat_no, building_id, floor, area, title,
                           persons, held_from, ledger_id)
SELECT n::text, n::text, 'FLAT', 'Morska ' || n % 90 || '/' || n % 60, 'Morska', (n % 90)::text, (n % 60)::text, 'B' || n % 90, 3,
       48.75, 'RENT', 2, current_date - 4000, CASE WHEN n <= 10000 THEN n::text END
FROM generate_series(1, 100000) n;

INSERT INTO EBOK.meter (meter_id, customer_id, premises_id, medium, number, place, unit, digits, remote, installed_on,
                        calibrated_until)
SELECT n::text, n::text, n::text, 'COLD_WATER', 'ZW-' || n, 'łazienka', 'm³', 5, true, current_date - 500, current_date + 900
FROM generate_series(1, 10000) n;

INSERT INTO EBOK.reading (reading_id, customer_id, meter_id, read_on, read_value, source)
SELECT n || '-' || i, n::text, n::text, current_date - 365 + i, 0.125 * i, 'REMOTE'
FROM generate_series(50, 10000, 50) n, generate_series(0, 365) i;

INSERT INTO EBOK.tariff (tariff_id, component_code, component, rate, unit, currency, valid_from, beyond_control)
SELECT 'T' || i, 'S' || i, 'Składnik ' || i, 1.25 * i, 'm²', 'PLN', current_date - 400, false FROM generate_series(1, 8) i;

INSERT INTO EBOK.charge (charge_id, customer_id, premises_id, component_code, component, quantity, unit, rate, amount, currency,
                         valid_from, tariff_id, position)
SELECT n || '-' || i, n::text, n::text, 'S' || i, 'Składnik ' || i, 48, 'm²', 1.25 * i, 60 * i, 'PLN', current_date - 400, 'T' || i, i
FROM generate_series(1, 10000) n, generate_series(1, 8) i;

CREATE ROLE ebok_portal LOGIN NOSUPERUSER NOINHERIT;
ALTER ROLE ebok_portal SET default_transaction_read_only = on;
GRANT USAGE ON SCHEMA EBOK TO ebok_portal;
GRANT SELECT ON ALL TABLES IN SCHEMA EBOK TO ebok_portal;
GRANT INSERT ON EBOK.inbox TO ebok_portal;
ANALYZE;
