package org.ebok.groups.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ebok.groups.group.GroupProblem;

/**
 * Reads customer numbers from a CSV file in UTF-8: the first line names the columns, one of which is {@code
 * customer_number} or {@code numer}; others are not looked at. Columns are separated by semicolons or commas.
 */
public final class NumberFile {

    /** More is a rule's work. */
    public static final int MOST_LINES = 100_000;

    private static final String FIELD = "file";
    private static final Set<String> HEADERS = Set.of("customer_number", "numer", "number");
    private static final char MARK = '\uFEFF';

    private NumberFile() {}

    /**
     * A number and where it stands.
     *
     * @param line of the file, from 1; 0 where there is no file
     * @param number without white space around it
     */
    public record Numbered(long line, String number) {

        @Override
        public String toString() {
            return line == 0 ? number : number + " (line " + line + ")";
        }
    }

    /**
     * @param content of the file
     * @return its numbers, each once, in the order of the file
     * @throws org.ebok.api.problem.ProblemException naming the line, when the file is not as above, or has a number twice
     */
    public static List<Numbered> read(byte[] content) {
        String text = text(content);
        String first = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return numbers(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            throw GroupProblem.of(FIELD, "is no CSV file: a quote has no end");
        }
    }

    private static List<Numbered> numbers(CSVParser parser) {
        List<Numbered> numbers = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        int column = -1;
        for (CSVRecord row : parser) {
            long line = parser.getCurrentLineNumber();
            if (column < 0) {
                column = column(row);
                continue;
            }
            String number = row.size() > column ? row.get(column).strip() : "";
            if (number.isEmpty() && row.size() <= 1) {
                continue;
            }
            if (number.isEmpty()) {
                throw problem(line, "has no customer number");
            }
            Long before = lines.putIfAbsent(number, line);
            if (before != null) {
                throw problem(line, "has the customer number of line " + before + " again");
            }
            numbers.add(new Numbered(line, number));
            if (numbers.size() > MOST_LINES) {
                throw GroupProblem.of(FIELD, "has more than " + MOST_LINES + " customers; a rule can say who they are");
            }
        }
        if (numbers.isEmpty()) {
            throw GroupProblem.of(FIELD, "has no customer number");
        }
        return numbers;
    }

    private static int column(CSVRecord header) {
        for (int i = 0; i < header.size(); i++) {
            if (HEADERS.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw problem(1, "names no column customer_number");
    }

    /** The whole of it is decoded first, so that a wrong encoding is said and not read as strange numbers. */
    private static String text(byte[] content) {
        StringBuilder text = new StringBuilder(content.length);
        char[] buffer = new char[8192];
        try (InputStreamReader reader = new InputStreamReader(
                new ByteArrayInputStream(content),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        } catch (CharacterCodingException e) {
            throw GroupProblem.of(FIELD, "is not in UTF-8; save it as CSV UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text.toString();
    }

    private static RuntimeException problem(long line, String what) {
        return GroupProblem.of(FIELD, "line " + line + " " + what);
    }
}
