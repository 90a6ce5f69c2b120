package org.ebok.demo;

import java.util.List;

/** How the entries of a ledger came about. */
@FunctionalInterface
interface History {

    /** Returns the entries until the period's last booked day, oldest first; the same list for the same period. */
    List<DemoEntry> entries(Period period);
}
