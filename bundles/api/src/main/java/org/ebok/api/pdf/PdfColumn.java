package org.ebok.api.pdf;

/**
 * A column of a table.
 *
 * @param title its head
 * @param share its width as a share of the sum of all shares; above zero
 * @param number whether it holds numbers, which are set to the right and not broken; one that is
 *     wider than its column is made smaller
 */
public record PdfColumn(String title, int share, boolean number) {

    /** @throws IllegalArgumentException when the share is not above zero */
    public PdfColumn {
        if (share <= 0) {
            throw new IllegalArgumentException("A column needs a share of the width");
        }
    }
}
