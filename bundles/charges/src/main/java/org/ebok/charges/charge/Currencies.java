package org.ebok.charges.charge;

import java.util.Currency;
import org.ebok.api.central.CentralDataException;

/** What a currency of the central database is. Lists show its code as it is; only who reckons with it has to know it. */
public final class Currencies {

    private Currencies() {}

    /** @throws CentralDataException when the code is none of ISO 4217 */
    public static Currency of(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new CentralDataException("currency", "a code of ISO 4217");
        }
    }
}
