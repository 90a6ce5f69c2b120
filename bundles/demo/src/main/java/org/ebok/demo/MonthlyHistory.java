package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.CORRECTION;
import static org.ebok.demo.DemoEntry.Kind.INTEREST;
import static org.ebok.demo.DemoEntry.Kind.OPENING;
import static org.ebok.demo.DemoEntry.Kind.OTHER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Charges of a month after another, paid by habit.
 *
 * @param seed of this ledger alone; a month's chance depends on it and the month, so that days passing change no past month
 * @param group how it is billed
 * @param text start of a charge's description
 * @param base charge of a month at the prices of 2026, PLN
 * @param habit how it is paid
 * @param water whether water is settled each April, with something to pay or to give back
 * @param months how many before the current one
 * @param subAccount the part of the ledger, null where it has no parts
 */
record MonthlyHistory(
        int seed,
        CustomerGroup group,
        String text,
        BigDecimal base,
        PayingHabit habit,
        boolean water,
        int months,
        String subAccount)
        implements History {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TRANSFER = "Wpłata przelewem";

    /** A ledger without parts, over the demo's usual time. */
    MonthlyHistory(int seed, CustomerGroup group, String text, BigDecimal base, PayingHabit habit, boolean water) {
        this(seed, group, text, base, habit, water, Period.MONTHS, null);
    }

    @Override
    public List<DemoEntry> entries(Period period) {
        EntryBook book = new EntryBook(period.bookedThrough(), subAccount);
        open(book, period.months(months).get(0));
        for (YearMonth month : period.months(months)) {
            SplittableRandom chance = chance(month);
            if (habit == PayingHabit.LATE) {
                payLate(book, month, chance);
            }
            BigDecimal price = price(month, chance);
            charge(book, month, price);
            pay(book, month, price, chance, (int) ChronoUnit.MONTHS.between(month, period.current()));
            if (water && month.getMonthValue() == 4) {
                settleWater(book, month, chance);
            }
        }
        return book.entries();
    }

    private SplittableRandom chance(YearMonth month) {
        return new SplittableRandom(seed * 10_000L + month.getYear() * 12L + month.getMonthValue());
    }

    private void open(EntryBook book, YearMonth first) {
        BigDecimal amount = habit == PayingHabit.ROUNDED_UP ? money("-41.30") : percent(base, seed % 3 * 20);
        book.debit(OPENING, first.atDay(1), null, "Bilans otwarcia", amount, null);
    }

    private BigDecimal price(YearMonth month, SplittableRandom chance) {
        BigDecimal price = percent(base, 100 + 4 * (month.getYear() - 2026));
        return switch (group) {
            case HEAT -> percent(price, 25 + 25 * Math.abs(month.getMonthValue() - 7) + chance.nextInt(10));
            case WATER -> percent(price, 85 + chance.nextInt(30));
            case OWNERS, TENANTS, COMMERCIAL -> price;
        };
    }

    private void charge(EntryBook book, YearMonth month, BigDecimal price) {
        LocalDate day = month.atDay(1);
        boolean arrears = group == CustomerGroup.HEAT || group == CustomerGroup.WATER;
        String what = text + " " + Period.name(arrears ? month.minusMonths(1) : month);
        LocalDate due = group.invoiced ? day.plusDays(14) : month.atEndOfMonth();
        String invoice = "FV/%d/%02d/%05d".formatted(month.getYear(), month.getMonthValue(), seed);
        book.charge(day, due, what, price, group.invoiced ? invoice : null);
    }

    private void pay(EntryBook book, YearMonth month, BigDecimal price, SplittableRandom chance, int monthsAgo) {
        LocalDate beforeDue = month.atDay((group.invoiced ? 8 : 18) + chance.nextInt(6));
        switch (habit) {
            case STANDING_ORDER -> book.settle(month.atDay(1), "Zlecenie stałe");
            case BEFORE_DUE -> book.settle(beforeDue, chance.nextInt(4) == 0 ? "Wpłata BLIK" : TRANSFER);
            case ROUNDED_UP -> book.payment(month.atDay(1), "Zlecenie stałe", roundedUp(price));
            case IN_PART -> {
                BigDecimal part = month.getMonthValue() % 6 == 0 ? book.open() : percent(book.open(), 66);
                if (part.signum() > 0) {
                    book.payment(beforeDue, TRANSFER, part);
                }
            }
            case STOPPED -> {
                int stopped = 3 + seed % 9;
                if (monthsAgo > stopped) {
                    book.settle(beforeDue, TRANSFER);
                } else if (monthsAgo == stopped - 2) {
                    book.debit(OTHER, month.atDay(12), month.atDay(26), "Koszt upomnienia", money("11.60"), null);
                }
            }
            case LATE -> {} // pays before the next month's charge
        }
    }

    private void payLate(EntryBook book, YearMonth month, SplittableRandom chance) {
        LocalDate day = month.atDay(2 + chance.nextInt(12));
        BigDecimal late = book.open();
        if (late.signum() > 0) {
            book.payment(day, TRANSFER, late);
            BigDecimal interest = percent(late, 1);
            book.debit(INTEREST, day, day.plusDays(14), "Odsetki za wpłatę po terminie", interest, null);
        }
        if (month.getMonthValue() == 9 && seed % 5 == 0) {
            book.payment(day.plusDays(1), "Zwrot wpłaty na wniosek", money("-25.00"));
        }
    }

    private void settleWater(EntryBook book, YearMonth month, SplittableRandom chance) {
        BigDecimal result = BigDecimal.valueOf(chance.nextInt(40_000) - 15_000L, 2);
        LocalDate day = month.atDay(25);
        String what = "Rozliczenie wody za " + (month.getYear() - 1);
        String document = "ROZL/%d/%04d".formatted(month.getYear(), seed);
        if (result.signum() > 0) {
            book.charge(day, day.plusDays(30), what, result, document);
        } else {
            book.debit(CORRECTION, day, null, what, result, document);
        }
    }

    private static BigDecimal roundedUp(BigDecimal price) {
        BigDecimal fifty = BigDecimal.valueOf(50);
        return price.divide(fifty, 0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .multiply(fifty)
                .setScale(2);
    }

    private static BigDecimal percent(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
