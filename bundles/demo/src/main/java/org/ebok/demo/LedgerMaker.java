package org.ebok.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the ledgers of a customer: none, one or two, with what is odd about some of them. */
final class LedgerMaker {

    /** Belongs to no bank. */
    private static final String BANK_CODE = "99900000";

    private static final BigDecimal GARAGE = new BigDecimal("96.00");

    private static final BigDecimal NEPTUN = new BigDecimal("3650.00");
    private static final BigDecimal FUND = new BigDecimal("126.40");

    /** Eighteen years, in months. */
    private static final int LONG_TIME = 216;

    private static final History NOTHING_BOOKED = period -> List.of();

    /** Returns the customer's ledgers by position; always the same ones. */
    List<DemoLedger> ledgers(DemoCustomer customer) {
        int index = customer.index();
        if (customer.id().equals(WellKnownCustomers.WITHOUT_LEDGER) || index % 40 == 0) {
            return List.of();
        }
        DemoLedger first = new DemoLedger(customer, 1, name(customer), account(customer, 1), history(customer));
        boolean garage = customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)
                || (index % 11 == 0 && !customer.group().invoiced);
        return garage ? List.of(first, garage(customer)) : List.of(first);
    }

    private static DemoLedger garage(DemoCustomer customer) {
        boolean ofDefault = customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE);
        int number = ofDefault ? 12 : 20 + customer.index();
        PayingHabit habit = ofDefault ? PayingHabit.STANDING_ORDER : PayingHabit.BEFORE_DUE;
        // A multiple of 3: no opening balance.
        int seed = 3 * (1000 + customer.index());
        History history = new MonthlyHistory(seed, customer.group(), "Garaż za", GARAGE, habit, false);
        return new DemoLedger(customer, 2, "Garaż nr " + number, account(customer, 2), history);
    }

    private static String name(DemoCustomer customer) {
        if (customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)) {
            return "Mieszkanie";
        }
        return customer.index() == 69
                ? "Lokal użytkowy nr 3 z antresolą, magazynem podręcznym i częścią tarasu od strony dziedzińca"
                : customer.group().ledgerName;
    }

    private static String account(DemoCustomer customer, int position) {
        boolean none = customer.id().equals(WellKnownCustomers.WITHOUT_BANK_ACCOUNT) || customer.index() % 53 == 0;
        return none ? null : CheckDigits.nrb(BANK_CODE + "%014d%02d".formatted(customer.index(), position));
    }

    private static History history(DemoCustomer customer) {
        int index = customer.index();
        if (customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)) {
            return new PartlyOverdueHistory();
        }
        if (customer.id().equals(WellKnownCustomers.IN_ARREARS)) {
            return new ArrearsHistory();
        }
        if (customer.id().equals(WellKnownCustomers.EVERY_KIND)) {
            return new EveryKindHistory();
        }
        if (customer.id().equals(WellKnownCustomers.NOTHING_BOOKED) || index % 47 == 0) {
            return NOTHING_BOOKED;
        }
        return monthly(customer, index);
    }

    private static History monthly(DemoCustomer customer, int index) {
        CustomerGroup group = customer.group();
        long cents =
                switch (group) {
                    case OWNERS -> 48_000;
                    case TENANTS -> 62_000;
                    case COMMERCIAL -> 185_000;
                    case HEAT -> 39_000;
                    case WATER -> 14_500;
                };
        BigDecimal base = BigDecimal.valueOf(cents + new SplittableRandom(index).nextInt((int) cents), 2);
        PayingHabit habit = habit(customer);
        if (customer.id().equals(WellKnownCustomers.COMPANY_IN_DEBT)) {
            return new MonthlyHistory(index, group, group.chargeText, NEPTUN, habit, false);
        }
        if (customer.id().equals(WellKnownCustomers.LONG_HISTORY)) {
            return new MonthlyHistory(index, group, group.chargeText, base, habit, true, LONG_TIME, null);
        }
        // A settlement would spoil what the well-known ones show.
        boolean water = index > WellKnownCustomers.LAST && !group.invoiced;
        if (index > WellKnownCustomers.LAST && index % 9 == 5 && group == CustomerGroup.OWNERS) {
            return inParts(customer, base, habit);
        }
        return new MonthlyHistory(index, group, group.chargeText, base, habit, water);
    }

    private static History inParts(DemoCustomer customer, BigDecimal base, PayingHabit habit) {
        int index = customer.index();
        CustomerGroup group = customer.group();
        History upkeep = new MonthlyHistory(
                index, group, group.chargeText, base, habit, true, Period.MONTHS, PartedHistory.UPKEEP);
        // A multiple of 3: no opening balance.
        History fund = new MonthlyHistory(
                3 * index, group, "Fundusz remontowy za", FUND, habit, false, Period.MONTHS, PartedHistory.REPAIR_FUND);
        return new PartedHistory(List.of(upkeep, fund));
    }

    private static PayingHabit habit(DemoCustomer customer) {
        String id = customer.id();
        if (id.equals(WellKnownCustomers.OVERPAID)) {
            return PayingHabit.ROUNDED_UP;
        }
        if (id.equals(WellKnownCustomers.PAID)) {
            return PayingHabit.STANDING_ORDER;
        }
        if (id.equals(WellKnownCustomers.COMPANY_IN_DEBT)) {
            return PayingHabit.STOPPED;
        }
        return switch (customer.index() % 13) {
            case 0 -> PayingHabit.STOPPED;
            case 1, 8 -> PayingHabit.LATE;
            case 2 -> PayingHabit.ROUNDED_UP;
            case 3 -> PayingHabit.STANDING_ORDER;
            case 9 -> PayingHabit.IN_PART;
            default -> PayingHabit.BEFORE_DUE;
        };
    }
}
