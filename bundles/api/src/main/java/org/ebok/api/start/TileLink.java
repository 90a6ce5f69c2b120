package org.ebok.api.start;

/**
 * A link to a page of the function.
 *
 * @param text what it says
 * @param href address within the portal, beginning with a slash: {@code /finance?ledger=18}
 */
public record TileLink(TileText text, String href) {

    /** @throws IllegalArgumentException when the address leads out of the portal */
    public TileLink {
        if (!href.startsWith("/") || href.startsWith("//")) {
            throw new IllegalArgumentException("Not an address within the portal: " + href);
        }
    }
}
