package org.ebok.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.pdf.PdfColumn;

/**
 * A table on the pages. It holds back one row, so that totals can stay on the page of the row before them; all else is
 * drawn at once and forgotten.
 */
final class Table {

    private static final float GAP = 4;
    private static final float PADDING = 3.5f;
    private static final float NARROWEST = 4;
    private static final int LONGEST_HEAD = 6;
    private static final int MOST_HELD_BACK = 8;

    private final Pages pages;
    private final List<PdfColumn> columns;
    private final float[] left;
    private final float[] right;
    private final Style plain;
    private final Style strong;
    private final Row head;
    private final List<Row> heldBack = new ArrayList<>();
    private boolean begun;
    private Kind drawnLast = Kind.HEAD;

    /** A text in its lines. */
    private record Cell(List<String> lines, Style style) {}

    private enum Kind {
        HEAD,
        BODY,
        TOTALS
    }

    private record Row(Kind kind, List<Cell> cells, int lines) {}

    Table(Pages pages, Typefaces.Pair faces, List<PdfColumn> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        this.pages = pages;
        this.columns = List.copyOf(columns);
        this.plain = new Style(faces.regular(), 8.5f, 11, 0);
        this.strong = new Style(faces.bold(), 8.5f, 11, 0);
        this.left = new float[columns.size()];
        this.right = new float[columns.size()];
        placeColumns();
        this.head = head(new Style(faces.bold(), 8, 10.5f, 0.2f));
    }

    void row(List<String> texts) throws IOException {
        Row row = read(Kind.BODY, texts, plain);
        drawHeldBack();
        heldBack.add(row);
    }

    void totals(List<String> texts) throws IOException {
        Row row = read(Kind.TOTALS, texts, strong);
        if (heldBack.size() >= MOST_HELD_BACK) {
            drawHeldBack();
        }
        heldBack.add(row);
    }

    /** Draws what was held back. */
    void end() throws IOException {
        drawHeldBack();
        if (!begun) {
            begin(0);
        }
        pages.skip(14);
    }

    private void placeColumns() {
        float shares = (float) columns.stream().mapToDouble(PdfColumn::share).sum();
        float x = Pages.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            float width = Pages.WIDTH * columns.get(i).share() / shares;
            left[i] = x + GAP;
            right[i] = Math.max(x + width - GAP, left[i] + NARROWEST);
            x += width;
        }
    }

    private Row head(Style style) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = style.lines(columns.get(i).title(), right[i] - left[i]);
            cells.add(new Cell(lines.subList(0, Math.min(lines.size(), LONGEST_HEAD)), style));
        }
        return row(Kind.HEAD, cells);
    }

    private Row read(Kind kind, List<String> texts, Style style) {
        if (texts.size() != columns.size()) {
            throw new IllegalArgumentException(texts.size() + " cells for " + columns.size() + " columns");
        }
        List<Cell> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            float room = right[kind == Kind.TOTALS ? lastOf(texts, i) : i] - left[i];
            cells.add(
                    columns.get(i).number()
                            ? number(texts.get(i), style, right[i] - left[i])
                            : new Cell(style.lines(texts.get(i), room), style));
        }
        return row(kind, cells);
    }

    /** The last column that the text of a column may reach over: the empty ones after it. */
    private static int lastOf(List<String> texts, int column) {
        int last = column;
        while (last + 1 < texts.size() && texts.get(last + 1).isBlank()) {
            last++;
        }
        return last;
    }

    private static Row row(Kind kind, List<Cell> cells) {
        return new Row(
                kind,
                cells,
                cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
    }

    private static Cell number(String text, Style style, float room) {
        String line = style.face().cleanLine(text);
        float wide = style.face().width(line, style.size());
        return new Cell(List.of(line), wide <= room ? style : style.withSize(style.size() * room / wide));
    }

    private void drawHeldBack() throws IOException {
        if (heldBack.isEmpty()) {
            return;
        }
        float height = (float) heldBack.stream().mapToDouble(Table::height).sum();
        if (!begun) {
            begin(height);
        } else if (height > pages.room() && height <= roomUnderHead()) {
            nextPage();
        }
        for (Row row : heldBack) {
            drawOverPages(row);
        }
        heldBack.clear();
    }

    private void begin(float first) throws IOException {
        pages.skip(8);
        if (height(head) + Math.min(first, roomUnderHead()) > pages.room()) {
            pages.next();
        }
        draw(head, 0, head.lines());
        begun = true;
    }

    private void nextPage() throws IOException {
        pages.next();
        draw(head, 0, head.lines());
    }

    private float roomUnderHead() {
        return pages.wholeRoom() - height(head);
    }

    private void drawOverPages(Row row) throws IOException {
        if (height(row) > pages.room() && height(row) <= roomUnderHead()) {
            nextPage();
        }
        int from = 0;
        while (from < row.lines()) {
            int fit = (int) ((pages.room() - 2 * PADDING) / leading(row));
            if (fit < 1) {
                nextPage();
            } else {
                int to = Math.min(row.lines(), from + fit);
                draw(row, from, to);
                from = to;
            }
        }
    }

    private void draw(Row row, int from, int to) {
        float height = (to - from) * leading(row) + 2 * PADDING;
        if (row.kind() == Kind.HEAD) {
            pages.band(height, 0.94f);
        } else if (row.kind() == Kind.TOTALS && drawnLast != Kind.TOTALS) {
            pages.rule(0.9f, 0);
        }
        drawnLast = row.kind();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            for (int line = from; line < Math.min(to, cell.lines().size()); line++) {
                drawLine(cell, line, i, PADDING + (line - from) * leading(row));
            }
        }
        pages.skip(height);
        if (row.kind() == Kind.HEAD) {
            pages.rule(0.8f, 0.2f);
        } else {
            pages.rule(0.3f, 0.8f);
        }
    }

    private void drawLine(Cell cell, int line, int column, float under) {
        Style style = cell.style();
        float baseline = under + plain.size();
        if (columns.get(column).number()) {
            pages.textBefore(cell.lines().get(line), style, right[column], baseline);
        } else {
            pages.text(cell.lines().get(line), style, left[column], baseline);
        }
    }

    private static float leading(Row row) {
        return row.cells().get(0).style().leading();
    }

    private static float height(Row row) {
        return row.lines() * leading(row) + 2 * PADDING;
    }
}
