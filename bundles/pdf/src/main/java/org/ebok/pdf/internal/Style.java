package org.ebok.pdf.internal;

import java.util.List;

/**
 * How a text looks.
 *
 * @param face the font
 * @param size its size in points
 * @param leading from one line to the next, in points
 * @param gray from 0, black, to 1, white
 */
record Style(Typeface face, float size, float leading, float gray) {

    /** The text cleaned and broken into lines of a width; at least one. */
    List<String> lines(String text, float room) {
        return face.lines(face.clean(text), size, room);
    }

    Style withSize(float other) {
        return new Style(face, other, leading, gray);
    }
}
