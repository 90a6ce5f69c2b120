package org.ebok.pdf.internal;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.pdf.PdfCode;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;

/** A document that is laid out as it comes. */
final class OpenPdfDocument implements PdfDocument {

    private static final float LABELS = 150;
    /** 35 mm with the quiet zone: large enough for a phone held over paper. */
    private static final float CODE = 35 / 25.4f * 72;

    private static final int QUIET_ZONE = 4;

    private final Typefaces.Pair faces;
    private final Pages pages;
    private final Style text;
    private final Style label;
    private Table table;
    private boolean afterFact;
    private boolean over;

    OpenPdfDocument(
            Target target,
            Typefaces typefaces,
            OperatorProfile operator,
            String title,
            Wording wording,
            ZonedDateTime now)
            throws IOException {
        this.faces = typefaces.get();
        this.text = new Style(faces.regular(), 9.5f, 14, 0);
        this.label = new Style(faces.regular(), 9.5f, 14, 0.35f);
        this.pages = new Pages(target, faces, wording, title, operator.fullName(), now);
        head(operator, wording);
        pages.skip(24);
        lines(title, new Style(faces.bold(), 17, 22, 0));
        pages.skip(8);
    }

    private void head(OperatorProfile operator, Wording wording) throws IOException {
        lines(operator.fullName(), new Style(faces.bold(), 13, 17, 0));
        String contact = Stream.of(
                        operator.address(),
                        operator.phone().map(wording::phone),
                        operator.taxId().map(wording::taxId))
                .flatMap(part -> part.stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   ·   "));
        if (!contact.isEmpty()) {
            lines(contact, new Style(faces.regular(), 8.5f, 12, 0.35f));
        }
        pages.skip(8);
        pages.rule(1.2f, 0.1f);
    }

    @Override
    public void fact(String name, String value) throws IOException {
        endTable();
        List<String> names = label.lines(name, LABELS - 12);
        List<String> values = text.lines(value, Pages.WIDTH - LABELS);
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            line(text.leading());
            if (i < names.size()) {
                pages.text(names.get(i), label, Pages.LEFT, -text.leading() + text.size());
            }
            if (i < values.size()) {
                pages.text(values.get(i), text, Pages.LEFT + LABELS, -text.leading() + text.size());
            }
        }
        pages.skip(2);
        afterFact = true;
    }

    @Override
    public void paragraph(String words) throws IOException {
        endTable();
        pages.skip(afterFact ? 8 : 2);
        afterFact = false;
        lines(words, text);
        pages.skip(6);
    }

    @Override
    public void table(List<PdfColumn> columns) throws IOException {
        endTable();
        table = new Table(pages, faces, columns);
        afterFact = false;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        begun().row(cells);
    }

    @Override
    public void totals(List<String> cells) throws IOException {
        begun().totals(cells);
    }

    @Override
    public void code(PdfCode code, String caption, Optional<String> link) throws IOException {
        endTable();
        pages.skip(afterFact ? 8 : 2);
        afterFact = false;
        List<String> captionLines = text.lines(caption, Pages.WIDTH);
        Style small = new Style(faces.regular(), 8, 11, 0.35f);
        List<String> linkLines =
                link.map(address -> small.lines(address, Pages.WIDTH)).orElse(List.of());
        float height = CODE + captionLines.size() * text.leading() + linkLines.size() * small.leading();
        if (pages.room() < Math.min(height, pages.wholeRoom())) {
            pages.next();
        }
        pages.code(code, QUIET_ZONE, CODE, link);
        pages.skip(CODE);
        lines(caption, text);
        for (String line : linkLines) {
            line(small.leading());
            pages.text(line, small, Pages.LEFT, -small.leading() + small.size());
            pages.link(link.orElseThrow(), small.face().width(line, small.size()), small.leading());
        }
        pages.skip(8);
    }

    @Override
    public void finish() throws IOException {
        endTable();
        over = true;
        pages.finish();
    }

    @Override
    public void close() {
        over = true;
        table = null;
    }

    private Table begun() {
        checkOpen();
        if (table == null) {
            throw new IllegalStateException("No table was begun");
        }
        return table;
    }

    private void endTable() throws IOException {
        checkOpen();
        if (table != null) {
            table.end();
            table = null;
        }
    }

    private void checkOpen() {
        if (over) {
            throw new IllegalStateException("The document was finished or closed");
        }
    }

    private void lines(String words, Style style) throws IOException {
        for (String line : style.lines(words, Pages.WIDTH)) {
            line(style.leading());
            pages.text(line, style, Pages.LEFT, -style.leading() + style.size());
        }
    }

    /** Takes the height of a line, on the next page when this one is full. */
    private void line(float leading) throws IOException {
        if (pages.room() < leading) {
            pages.next();
        }
        pages.skip(leading);
    }
}
