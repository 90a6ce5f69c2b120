package org.ebok.api.text;

import java.util.regex.Pattern;

/**
 * A link to a page of the function.
 *
 * @param text what it says
 * @param href address within the portal, beginning with a slash: {@code /finance?ledger=18}
 */
public record PageLink(PageText text, String href) {

    // Browsers take a backslash for a slash, leave tabs and line ends out, and two slashes lead to another server.
    private static final Pattern WITHIN = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]*");

    /** @throws IllegalArgumentException when the address leads out of the portal */
    public PageLink {
        if (!WITHIN.matcher(href).matches()) {
            throw new IllegalArgumentException("Not an address within the portal: " + href);
        }
    }
}
