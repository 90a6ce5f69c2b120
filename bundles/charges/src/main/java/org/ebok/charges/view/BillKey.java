package org.ebok.charges.view;

import java.util.Comparator;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;
import org.ebok.charges.month.Bill;

/**
 * A place in the bills of a month: first what hangs on no premises, then by premises.
 *
 * @param premises identifies the premises, empty for a ledger without any
 * @param ledger orders the bills of the same premises
 * @param currency orders those of the same ledger
 */
record BillKey(String premises, String ledger, String currency) {

    /** Before the first bill: one without premises, ledger and currency there is not. */
    static final BillKey FIRST = new BillKey("", "", "");

    static final Comparator<BillKey> ORDER = Comparator.comparing(BillKey::premises)
            .thenComparing(BillKey::ledger)
            .thenComparing(BillKey::currency);

    static BillKey of(Bill bill) {
        return new BillKey(
                bill.place().premises().orElse(""), bill.place().ledger().orElse(""), bill.currency());
    }

    /** Whether the bill comes after this place. */
    boolean isBefore(Bill bill) {
        return ORDER.compare(this, of(bill)) < 0;
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    String encode() {
        return OpaqueKey.encode(premises, ledger, currency);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<BillKey> decode(String key) {
        return OpaqueKey.decode(
                key, 3, parts -> new BillKey(parts.text(0), parts.text(1), parts.text(2)), BillKey::encode);
    }
}
