package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was used in a calendar month.
 *
 * @param month the month
 * @param amount how much, with three decimals
 * @param complete whether every day of the month lies between readings
 * @param estimated whether a part of it rests on an estimate
 */
public record MonthUse(YearMonth month, BigDecimal amount, boolean complete, boolean estimated) {}
