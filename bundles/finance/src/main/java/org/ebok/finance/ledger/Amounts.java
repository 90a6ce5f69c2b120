package org.ebok.finance.ledger;

import java.math.BigDecimal;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;

/** Amounts of money of the central database. */
public final class Amounts {

    /** Nothing, with the decimals of the others. */
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private Amounts() {}

    /**
     * @param row the current row
     * @param column its column
     * @return the amount with two decimals
     * @throws CentralDataException when it has more, because no rounding of ours is right
     */
    public static BigDecimal money(Row row, String column) {
        BigDecimal value = row.decimal(column);
        if (value.stripTrailingZeros().scale() > 2) {
            throw new CentralDataException(column, "an amount with at most two decimals");
        }
        return value.setScale(2);
    }
}
