package org.ebok.central.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a statement into tokens. What databases read in different ways is refused: comments, quoted names, escapes, several
 * statements, and outside of texts every character that is not plain ASCII.
 */
final class SqlTokens {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SYMBOL,
        VIEW,
        OPERATOR_VIEW,
        PARAMETER,
        END;

        boolean isView() {
            return this == VIEW || this == OPERATOR_VIEW;
        }
    }

    /**
     * @param text the word in lower case, the symbol, or the name of the view or parameter
     * @param start where the token begins in the statement
     * @param end where it ends
     */
    record Token(Kind kind, String text, int start, int end) {
        boolean is(String word) {
            return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(word);
        }
    }

    private static final String OPERATOR = "operator ";

    private static final String SYMBOLS = "()+-*/%=<>!|,.";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /** The tokens of the statement, closed by one of kind {@link Kind#END}. */
    static List<Token> of(String sql) {
        SqlTokens reader = new SqlTokens(sql);
        while (reader.skipSpace()) {
            reader.next();
        }
        reader.add(Kind.END, "", reader.at);
        return List.copyOf(reader.tokens);
    }

    private boolean skipSpace() {
        while (at < sql.length() && " \t\r\n".indexOf(sql.charAt(at)) >= 0) {
            at++;
        }
        return at < sql.length();
    }

    private void next() {
        char c = sql.charAt(at);
        if (c == '{') {
            view();
        } else if (c == ':') {
            parameter();
        } else if (c == '\'') {
            string();
        } else if (isDigit(c)) {
            number();
        } else if (isNamePart(c)) {
            int end = endOfName(at);
            add(Kind.WORD, sql.substring(at, end).toLowerCase(Locale.ROOT), end);
        } else {
            symbol(c);
        }
    }

    private void symbol(char c) {
        if (SYMBOLS.indexOf(c) < 0) {
            throw refused("the character " + c, at);
        }
        if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
            throw refused("a comment", at);
        }
        add(Kind.SYMBOL, String.valueOf(c), at + 1);
    }

    private void parameter() {
        int end = endOfName(at + 1);
        if (end == at + 1 || isDigit(sql.charAt(at + 1))) {
            throw refused("a colon without the name of a parameter", at);
        }
        add(Kind.PARAMETER, sql.substring(at + 1, end), end);
    }

    private void view() {
        boolean operators = sql.startsWith(OPERATOR, at + 1);
        int start = at + 1 + (operators ? OPERATOR.length() : 0);
        int end = endOfName(start);
        if (end == start || end == sql.length() || sql.charAt(end) != '}' || isDigit(sql.charAt(start))) {
            throw refused("braces without the name of a view", at);
        }
        String name = sql.substring(start, end).toLowerCase(Locale.ROOT);
        add(operators ? Kind.OPERATOR_VIEW : Kind.VIEW, name, end + 1);
    }

    private void string() {
        int end = at + 1;
        while (end < sql.length() && sql.charAt(end) != '\'') {
            if (sql.charAt(end) == '\\' || Character.isISOControl(sql.charAt(end))) {
                throw refused("an escape or control character in a text", end);
            }
            end++;
        }
        if (end == sql.length()) {
            throw refused("a text without an end", at);
        }
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at && lastIs(Kind.WORD)) {
            throw refused("a text with a prefix", at);
        }
        add(Kind.STRING, "", end + 1);
    }

    private void number() {
        int end = at;
        while (end < sql.length() && isDigit(sql.charAt(end))) {
            end++;
        }
        if (end + 1 < sql.length() && sql.charAt(end) == '.' && isDigit(sql.charAt(end + 1))) {
            end++;
            while (end < sql.length() && isDigit(sql.charAt(end))) {
                end++;
            }
        }
        if (end < sql.length() && isNamePart(sql.charAt(end))) {
            throw refused("a letter directly after a number", end);
        }
        add(Kind.NUMBER, sql.substring(at, end), end);
    }

    private boolean lastIs(Kind kind) {
        return tokens.get(tokens.size() - 1).kind() == kind;
    }

    private int endOfName(int start) {
        int end = start;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end));
        at = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static IllegalArgumentException refused(String what, int place) {
        return new IllegalArgumentException(
                "A statement of the central database may not hold " + what + " (at character " + (place + 1) + ")");
    }
}
