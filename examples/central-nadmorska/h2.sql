-- What only H2 needs, after views.sql. H2 puts no condition below a window function, whatever it is partitioned by: with the
-- view of views.sql it computes the balances of all customers for each question, and once more for each row of a join.
-- This one says the same with a subquery for each value, which H2 answers from the index on the ledger. QUALIFY, the
-- condition on a window function, is H2's and a few others', not PostgreSQL's; that is why there are two.

CREATE INDEX EBOK_ZAPISY_DATA_KS ON ZAPISY (DATA_KS DESC);

CREATE OR REPLACE VIEW EBOK.balance AS
SELECT
  CAST(K.ID_KART AS VARCHAR)            AS ledger_id,
  CAST(K.ID_KONTR AS VARCHAR)           AS customer_id,
  CAST((SELECT COALESCE(SUM(Z.WINIEN - Z.MA), 0) FROM ZAPISY Z WHERE Z.ID_KART = K.ID_KART) AS NUMERIC(19,2)) AS amount,
  CAST((SELECT GREATEST(COALESCE(SUM(
            CASE WHEN Z.WINIEN < 0 OR COALESCE(Z.DATA_PLAT, Z.DATA_KS) < CURRENT_DATE THEN Z.WINIEN ELSE 0 END - Z.MA), 0), 0)
        FROM ZAPISY Z WHERE Z.ID_KART = K.ID_KART) AS NUMERIC(19,2)) AS overdue_amount,
  (SELECT COALESCE(Z.DATA_PLAT, Z.DATA_KS) FROM ZAPISY Z WHERE Z.ID_KART = K.ID_KART
   QUALIFY Z.WINIEN > 0 AND COALESCE(Z.DATA_PLAT, Z.DATA_KS) < CURRENT_DATE
     AND SUM(GREATEST(Z.WINIEN, 0)) OVER (ORDER BY COALESCE(Z.DATA_PLAT, Z.DATA_KS), Z.ID_ZAP
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
         > SUM(Z.MA + GREATEST(-Z.WINIEN, 0)) OVER ()
   ORDER BY 1 FETCH FIRST 1 ROW ONLY)   AS overdue_since,
  (SELECT COALESCE(Z.DATA_PLAT, Z.DATA_KS) FROM ZAPISY Z WHERE Z.ID_KART = K.ID_KART
   QUALIFY Z.WINIEN > 0 AND COALESCE(Z.DATA_PLAT, Z.DATA_KS) >= CURRENT_DATE
     AND SUM(GREATEST(Z.WINIEN, 0)) OVER (ORDER BY COALESCE(Z.DATA_PLAT, Z.DATA_KS), Z.ID_ZAP
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
         > SUM(Z.MA + GREATEST(-Z.WINIEN, 0)) OVER ()
   ORDER BY 1 FETCH FIRST 1 ROW ONLY)   AS next_due_on
FROM KARTOTEKI K;
