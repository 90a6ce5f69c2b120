package org.ebok.finance.ledger;

import java.math.BigDecimal;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;

/** Amounts of money of the central database. */
public final class Amounts {

    /** Nothing, with the decimals of the others. */
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    /**
     * The first column of the entry {@code e} that is null and must not be, null for none. Sums leave out what is null, and
     * would be wrong without a word.
     */
    public static final String MISSING =
            "case when e.debit is null then 'debit' when e.credit is null then 'credit' when e.booked_on is null then"
                    + " 'booked_on' end";

    private Amounts() {}

    /**
     * @param row the current row, with the largest {@link #MISSING} of what it sums as {@code missing}
     * @throws CentralDataException when there is one
     */
    public static void checkWhole(Row row) {
        row.optionalText("missing").ifPresent(column -> {
            throw new CentralDataException(column, "a value that is not null");
        });
    }
}
