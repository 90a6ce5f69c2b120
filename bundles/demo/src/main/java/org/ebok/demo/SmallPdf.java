package org.ebok.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text as PDF, a heading and lines on A4 pages, in Helvetica that the reader's program has. Polish letters have
 * codes of their own, with names of glyphs to be seen and a map to Unicode to be copied and searched.
 */
final class SmallPdf {

    private static final int LINES_OF_PAGE = 44;
    private static final int WIDTH = 88;
    private static final int FIRST_CODE = 128;
    private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–§²³";
    private static final String GLYPHS = "/aogonek /cacute /eogonek /lslash /nacute /oacute /sacute /zacute /zdotaccent"
            + " /Aogonek /Cacute /Eogonek /Lslash /Nacute /Oacute /Sacute /Zacute /Zdotaccent"
            + " /quotedblbase /quotedblright /endash /section /twosuperior /threesuperior";

    /** Objects before those of the pages. */
    private static final int COMMON = 7;

    private static final String TO_UNICODE = toUnicode();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private SmallPdf() {}

    /** Returns the bytes of a PDF with a title, also as its heading, and lines below; long lines are wrapped. */
    static byte[] of(String title, List<String> lines) {
        List<String> wrapped =
                lines.stream().flatMap(line -> wrap(line).stream()).toList();
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < wrapped.size(); from += LINES_OF_PAGE) {
            pages.add(wrapped.subList(from, Math.min(wrapped.size(), from + LINES_OF_PAGE)));
        }
        return new SmallPdf().write(title, pages);
    }

    private byte[] write(String title, List<List<String>> pages) {
        print("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(COMMON + 1 + 2 * i).append(" 0 R ");
        }
        object("<< /Type /Catalog /Pages 2 0 R /Lang (pl-PL) >>");
        object("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
        object(font("Helvetica"));
        object(font("Helvetica-Bold"));
        object("<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [ " + FIRST_CODE + " " + GLYPHS
                + " ] >>");
        stream(TO_UNICODE);
        object("<< /Title <FEFF" + hex(title) + "> >>");
        for (int i = 0; i < pages.size(); i++) {
            object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
                            + " /Contents " + (COMMON + 2 + 2 * i) + " 0 R >>");
            stream(content(i == 0 ? title : "", pages.get(i)));
        }
        end();
        return out.toByteArray();
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding 5 0 R /ToUnicode 6 0 R >>";
    }

    private static String content(String title, List<String> lines) {
        StringBuilder text = new StringBuilder("BT 56 780 Td 16 TL\n");
        if (!title.isEmpty()) {
            text.append("/F2 14 Tf\n");
            for (String line : wrap(title)) {
                text.append(shown(line)).append(" Tj T*\n");
            }
            text.append("T*\n");
        }
        text.append("/F1 10.5 Tf\n");
        for (String line : lines) {
            text.append(shown(line)).append(" Tj T*\n");
        }
        return text.append("ET").toString();
    }

    private static String shown(String line) {
        StringBuilder text = new StringBuilder("(");
        for (char letter : line.toCharArray()) {
            int own = LETTERS.indexOf(letter);
            if (own >= 0) {
                text.append('\\').append(Integer.toOctalString(FIRST_CODE + own));
            } else if (letter == '(' || letter == ')' || letter == '\\') {
                text.append('\\').append(letter);
            } else {
                text.append(letter >= ' ' && letter <= '~' ? letter : '?');
            }
        }
        return text.append(')').toString();
    }

    private static List<String> wrap(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int end = space > 0 ? space : WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                1 beginbfrange <20> <7E> <0020> endbfrange
                """);
        map.append(LETTERS.length()).append(" beginbfchar\n");
        for (int i = 0; i < LETTERS.length(); i++) {
            map.append("<%02X> <%04X>\n".formatted(FIRST_CODE + i, (int) LETTERS.charAt(i)));
        }
        return map.append("endbfchar\nendcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char letter : text.toCharArray()) {
            hex.append("%04X".formatted((int) letter));
        }
        return hex.toString();
    }

    private void object(String body) {
        offsets.add(out.size());
        print(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    /** All that goes into a stream here is ASCII: as many bytes as characters. */
    private void stream(String text) {
        object("<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream");
    }

    private void end() {
        int start = out.size();
        StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            String digits = Integer.toString(offset);
            table.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
        }
        print(table + "trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R /Info 7 0 R >>\nstartxref\n" + start
                + "\n%%EOF\n");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
