package org.ebok.demo;

import java.util.List;
import java.util.Set;

/** The logins of the demo. Each of their customers is made to measure, whatever the day. */
public final class DemoAccounts {

    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    "anna.kowalska",
                    List.of(WellKnownCustomers.PARTLY_OVERDUE),
                    "Mieszkanie z zaległością i bieżącą opłatą, dwa subkonta; opłacony garaż"),
            new DemoAccount("jan.wisniewski", List.of(WellKnownCustomers.OVERPAID), "Nadpłata"),
            new DemoAccount(
                    "zofia.wojcik",
                    List.of(WellKnownCustomers.PAID),
                    Set.of("statements:read"),
                    "Wszystko opłacone; w radzie nadzorczej, widzi sprawozdania finansowe"),
            new DemoAccount(
                    "piekarnia.zagiel",
                    List.of(WellKnownCustomers.COMPANY, WellKnownCustomers.COMPANY_OWNER),
                    "Firma z fakturami i jej właściciel na jednym koncie"),
            new DemoAccount("stanislaw.zrebiec", List.of(WellKnownCustomers.WITHOUT_LEDGER), "Osoba bez kartoteki"),
            new DemoAccount(
                    "maria.sliwinska",
                    List.of(WellKnownCustomers.WITHOUT_BANK_ACCOUNT),
                    "Kartoteka bez rachunku do wpłat"),
            new DemoAccount(
                    "halina.dabrowska",
                    List.of(WellKnownCustomers.IN_ARREARS),
                    "Zaległości od kilku dni do ponad 90 dni"),
            new DemoAccount(
                    "neptun", List.of(WellKnownCustomers.COMPANY_IN_DEBT), "Firma z długiem powyżej 9 999,99 zł"),
            new DemoAccount(
                    "krystyna.zielinska",
                    List.of(WellKnownCustomers.EVERY_KIND),
                    "Bilans otwarcia, korekty, odsetki i zwrot wpłaty"),
            new DemoAccount(
                    "wladyslaw.nowakowski",
                    List.of(WellKnownCustomers.LONG_HISTORY),
                    "Kilkaset zapisów z osiemnastu lat"),
            new DemoAccount("lucja.swiatek", List.of(WellKnownCustomers.NOTHING_BOOKED), "Kartoteka bez zapisów"));

    private DemoAccounts() {}

    /** Returns the logins, the main one first; never null, not to be changed. */
    public static List<DemoAccount> all() {
        return ALL;
    }
}
