package org.ebok.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The time that the demo's books cover.
 *
 * @param today the day they are made for
 */
record Period(LocalDate today) {

    /** Months before the current one. */
    static final int MONTHS = 36;

    /** The current month and those before it whose documents have files. */
    static final int MONTHS_WITH_FILES = 12;

    private static final List<String> MONTH_NAMES = List.of(
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień");

    /** Returns the months, oldest first, the current one last. */
    List<YearMonth> months() {
        return months(MONTHS);
    }

    /** Returns so many months before the current one, oldest first, and the current one. */
    List<YearMonth> months(int before) {
        return IntStream.rangeClosed(0, before)
                .mapToObj(i -> current().minusMonths((long) before - i))
                .toList();
    }

    /** Returns how many months before the current one a day's month is. */
    int monthsAgo(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(day), current());
    }

    YearMonth current() {
        return YearMonth.from(today);
    }

    /** Yesterday; on the first day of a month that day, so that the month's charges are there. */
    LocalDate bookedThrough() {
        return today.getDayOfMonth() == 1 ? today : today.minusDays(1);
    }

    /** Returns a month in Polish words: {@code grudzień 2026}. */
    static String name(YearMonth month) {
        return MONTH_NAMES.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
