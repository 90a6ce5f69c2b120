package org.ebok.api.start;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;

/**
 * One tile of the start page.
 *
 * @param urgency how soon to look at it
 * @param by the day that makes it urgent; tiles of the same urgency are ordered by it, those without a day last
 * @param label what it is about, in a word or two: "Do zapłaty"
 * @param headline the answer, short: "1 146,24 zł"
 * @param warning what is wrong, shown as a tag: "113,44 zł po terminie"
 * @param text a sentence more
 * @param link where to read on
 * @param task what is to be done, when there is something
 */
public record Tile(
        Urgency urgency,
        Optional<LocalDate> by,
        PageText label,
        PageText headline,
        Optional<PageText> warning,
        Optional<PageText> text,
        PageLink link,
        Optional<TileTask> task) {

    /** @throws NullPointerException when a part is null */
    public Tile {
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(warning, "warning");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(task, "task");
    }
}
