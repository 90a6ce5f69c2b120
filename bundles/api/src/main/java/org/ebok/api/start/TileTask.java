package org.ebok.api.start;

import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;

/**
 * What a tile asks its reader to do.
 *
 * @param sentence the sentence at the top of the page when this task is the most urgent one: "Zapłać 1 146,24 zł do 15
 *     grudnia 2026"
 * @param phrase the same within a sentence that begins with "Potem" ("Then"), without a capital and without a full stop:
 *     "zapłać 1 146,24 zł"
 * @param link the button under the sentence
 */
public record TileTask(PageText sentence, PageText phrase, PageLink link) {}
