package org.ebok.demo;

import java.util.List;

/** The logins of the demo. Each of their customers is made to measure, whatever the day. */
public final class DemoAccounts {

    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    "anna.kowalska",
                    List.of(WellKnownCustomers.PARTLY_OVERDUE),
                    "Mieszkanie z zaległością i bieżącą opłatą oraz opłacony garaż"),
            new DemoAccount("jan.wisniewski", List.of(WellKnownCustomers.OVERPAID), "Nadpłata"),
            new DemoAccount("zofia.wojcik", List.of(WellKnownCustomers.PAID), "Wszystko opłacone"),
            new DemoAccount(
                    "piekarnia.zagiel",
                    List.of(WellKnownCustomers.COMPANY, WellKnownCustomers.COMPANY_OWNER),
                    "Firma z fakturami i jej właściciel na jednym koncie"),
            new DemoAccount("stanislaw.zrebiec", List.of(WellKnownCustomers.WITHOUT_LEDGER), "Osoba bez kartoteki"),
            new DemoAccount(
                    "maria.sliwinska",
                    List.of(WellKnownCustomers.WITHOUT_BANK_ACCOUNT),
                    "Kartoteka bez rachunku do wpłat"));

    private DemoAccounts() {}

    /** Returns the logins, the main one first; never null, not to be changed. */
    public static List<DemoAccount> all() {
        return ALL;
    }
}
