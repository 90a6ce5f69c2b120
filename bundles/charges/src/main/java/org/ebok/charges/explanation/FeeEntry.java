package org.ebok.charges.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ebok.api.central.Row;

/**
 * An entry of the ledger that books fees.
 *
 * @param id identifier in the central database
 * @param ledger the ledger that it is in
 * @param bookedOn day of booking: the fees of a month are booked in it
 * @param debit what was booked
 * @param currency ISO 4217
 */
record FeeEntry(String id, String ledger, LocalDate bookedOn, BigDecimal debit, String currency) {

    static FeeEntry read(Row row) {
        return new FeeEntry(
                row.text("entry_id"),
                row.text("ledger_id"),
                row.date("booked_on"),
                row.decimal("debit"),
                row.text("currency"));
    }

    YearMonth month() {
        return YearMonth.from(bookedOn);
    }
}
