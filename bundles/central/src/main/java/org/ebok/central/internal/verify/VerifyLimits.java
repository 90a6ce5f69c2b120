package org.ebok.central.internal.verify;

/**
 * How much is looked at.
 *
 * @param sample of how many customers the rows of a large view are read; 0 for all
 * @param largeView a view with more rows than this is large
 * @param rows how many rows a finding names
 * @param timeoutSeconds how long a statement may take
 * @param largeTable a table with more rows than this should not be read whole for one question
 */
public record VerifyLimits(int sample, int largeView, int rows, int timeoutSeconds, int largeTable) {

    /** The limits unless others are given. */
    public static final VerifyLimits DEFAULT = new VerifyLimits(200, 100_000, 5, 30, 10_000);
}
