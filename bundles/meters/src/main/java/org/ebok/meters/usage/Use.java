package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was used in a time, as far as it counts.
 *
 * @param after the day on whose reading it begins; the first day is the one after it
 * @param to its last day
 * @param amount how much
 * @param estimated whether it rests on an estimate that nobody has corrected yet
 */
public record Use(LocalDate after, LocalDate to, BigDecimal amount, boolean estimated) {}
