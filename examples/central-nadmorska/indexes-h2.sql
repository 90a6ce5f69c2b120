-- The index that the contract's questions need on H2. H2 has none on an expression, so a condition on an identifier reads the
-- small table of ledgers whole, and the entries through the index that the ERP has on them. It makes indexes of foreign
-- keys by itself, so ID_DOK of the entries and ID_KONTR of the ledgers have theirs.

CREATE INDEX EBOK_ZAPISY_DATA_KS ON ZAPISY (DATA_KS DESC);  -- for booked_through: the last booked day without a scan
