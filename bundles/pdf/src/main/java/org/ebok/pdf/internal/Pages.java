package org.ebok.pdf.internal;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.ebok.api.pdf.PdfCode;

/**
 * The pages of a document: one at a time, filled from top to bottom and then written. A page has its number and the
 * operator's name at the foot, and from the second on the title at the head.
 */
final class Pages {

    /** Where the text begins and ends from left to right. */
    static final float LEFT = 48;

    static final float RIGHT = PageSize.A4.getWidth() - 48;
    static final float WIDTH = RIGHT - LEFT;

    private static final float TOP = PageSize.A4.getHeight() - 50;
    private static final float BOTTOM = 62;
    private static final float FOOT_RULE = 46;
    private static final float FOOT = 33;
    private static final float RUNNING_HEAD = 24;

    private final Document document = new Document(PageSize.A4);
    private final Target target;
    private final Wording wording;
    private final Style small;
    private final String title;
    private final String operator;
    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfTemplate count;
    private float at = TOP;

    Pages(Target target, Typefaces.Pair faces, Wording wording, String title, String operator, ZonedDateTime now)
            throws IOException {
        this.target = target;
        this.wording = wording;
        this.small = new Style(faces.regular(), 8, 11, 0.35f);
        this.title = title;
        this.operator = small.face().cut(operator, small.size(), WIDTH * 0.7f);
        try {
            this.writer = PdfWriter.getInstance(document, target);
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        // Otherwise a library that happens to be there would choose the glyphs.
        document.setGlyphSubstitutionEnabled(false);
        document.addTitle(title);
        document.addAuthor(operator);
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(now)));
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("e-BOK", PdfObject.TEXT_UNICODE));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.language()));
        target.run(document::open);
        this.canvas = writer.getDirectContent();
        this.count = canvas.createTemplate(40, small.leading());
        foot();
    }

    /** How much is left of this page, in points. */
    float room() {
        return at - BOTTOM;
    }

    /** How much there is on a page of its own. */
    float wholeRoom() {
        return TOP - RUNNING_HEAD - BOTTOM;
    }

    /** Leaves space, unless the page ends before. */
    void skip(float points) {
        at -= points;
    }

    /** Begins the next page and writes the one before. */
    void next() throws IOException {
        target.run(document::newPage);
        at = TOP;
        foot();
        text(small, small.face().cut(title, small.size(), WIDTH), LEFT, TOP - small.size());
        at = TOP - RUNNING_HEAD;
    }

    /** Shows a line that hangs a distance under the current place. */
    void text(String line, Style style, float x, float under) {
        text(style, line, x, at - under);
    }

    /** Shows a line that ends at a place. */
    void textBefore(String line, Style style, float x, float under) {
        text(line, style, x - style.face().width(line, style.size()), under);
    }

    /** Draws a rule across at the current place. */
    void rule(float thickness, float gray) {
        rule(at, thickness, gray);
    }

    /** Fills a band across that begins at the current place. */
    void band(float height, float gray) {
        canvas.setGrayFill(gray);
        canvas.rectangle(LEFT, at - height, WIDTH, height);
        canvas.fill();
    }

    /** Draws a code that hangs under the current place, as wide as high. */
    void code(PdfCode code, int quietZone, float size, Optional<String> link) {
        float module = size / (code.size() + 2 * quietZone);
        canvas.setGrayFill(1);
        canvas.rectangle(LEFT, at - size, size, size);
        canvas.fill();
        canvas.setGrayFill(0);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int start = x;
                while (x < code.size() && code.isDark(x, y)) {
                    x++;
                }
                // One rectangle for modules side by side: viewers would show hair lines between single ones.
                if (x > start) {
                    canvas.rectangle(
                            LEFT + (quietZone + start) * module,
                            at - (quietZone + y + 1) * module,
                            (x - start) * module,
                            module);
                }
            }
        }
        canvas.fill();
        link.ifPresent(address -> canvas.setAction(new PdfAction(address), LEFT, at - size, LEFT + size, at));
    }

    /** Lets the text that was shown on the line before lead somewhere. */
    void link(String address, float width, float height) {
        canvas.setAction(new PdfAction(address), LEFT, at, LEFT + width, at + height);
    }

    /** Ends the last page and writes all that is left. */
    void finish() throws IOException {
        target.run(() -> {
            count.beginText();
            count.setGrayFill(small.gray());
            count.setFontAndSize(small.face().font(), small.size());
            count.setTextMatrix(0, small.leading() - small.size());
            count.showText(Integer.toString(writer.getPageNumber()));
            count.endText();
            document.close();
        });
    }

    private void foot() {
        rule(FOOT_RULE, 0.4f, 0.75f);
        String page = wording.page(writer.getPageNumber());
        text(small, page, LEFT, FOOT);
        canvas.addTemplate(
                count, LEFT + small.face().width(page, small.size()), FOOT - (small.leading() - small.size()));
        text(small, operator, RIGHT - small.face().width(operator, small.size()), FOOT);
    }

    private void rule(float y, float thickness, float gray) {
        canvas.setLineWidth(thickness);
        canvas.setGrayStroke(gray);
        canvas.moveTo(LEFT, y);
        canvas.lineTo(RIGHT, y);
        canvas.stroke();
    }

    private void text(Style style, String line, float x, float y) {
        if (line.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setGrayFill(style.gray());
        canvas.setFontAndSize(style.face().font(), style.size());
        canvas.setTextMatrix(x, y);
        canvas.showText(line);
        canvas.endText();
    }
}
