package org.ebok.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operator's accent colour as a style sheet. A colour that text could not be read on is refused: WCAG 2.2, 1.4.6 asks
 * a contrast of 7:1.
 */
final class Theme {

    private static final Logger LOG = LoggerFactory.getLogger(Theme.class);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double ENOUGH = 7.0;
    private static final String ON_LIGHT = "#ffffff";
    private static final String ON_DARK = "#172225";

    private final WebFile file;

    private Theme(String css) {
        this.file = new WebFile(css.getBytes(StandardCharsets.UTF_8), MediaType.CSS);
    }

    static Theme of(String accent, String accentDark) {
        StringBuilder css = new StringBuilder();
        if (readable("accent", accent, ON_LIGHT)) {
            css.append(":root{--ebok-accent-light:").append(accent).append("}\n");
        }
        if (readable("accentDark", accentDark, ON_DARK)) {
            css.append(":root{--ebok-accent-dark:").append(accentDark).append("}\n");
        }
        return new Theme(css.toString());
    }

    WebFile file() {
        return file;
    }

    private static boolean readable(String key, String colour, String beside) {
        if (colour.isBlank()) {
            return false;
        }
        if (!COLOUR.matcher(colour).matches()) {
            LOG.warn("org.ebok.operator: {}: '{}' is not a colour of the form #rrggbb", key, colour);
            return false;
        }
        double contrast = contrast(colour, beside);
        if (contrast < ENOUGH) {
            LOG.warn(
                    "org.ebok.operator: {}: {} has a contrast of {} to {}, 7 is needed; the default is shown",
                    key,
                    colour,
                    String.format("%.1f", contrast),
                    beside);
            return false;
        }
        return true;
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
