package org.ebok.bench;

import java.util.Arrays;

/**
 * What came of asking for some seconds.
 *
 * @param perSecond answers a second
 * @param p50 within how many milliseconds half of them came
 * @param p99 within how many milliseconds all but one of a hundred came
 * @param errors answers that were not 200
 */
record Figures(double perSecond, double p50, double p99, long errors) {

    /** @param nanos how long each answer took, in any order */
    static Figures of(long[] nanos, double seconds, long errors) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.99), errors);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
