package org.ebok.central.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a statement into tokens and refuses what has no place in one: comments, quoted names, several statements. */
final class SqlTokens {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SYMBOL,
        VIEW,
        PARAMETER
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

    private static final String REFUSED = ";\"`?$[]\\@#";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqlTokens reader = new SqlTokens(sql);
        while (reader.skipSpace()) {
            reader.next();
        }
        return List.copyOf(reader.tokens);
    }

    private boolean skipSpace() {
        while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
            at++;
        }
        return at < sql.length();
    }

    private void next() {
        char c = sql.charAt(at);
        if (c == '{') {
            delimited(Kind.VIEW, '}');
        } else if (c == ':') {
            parameter();
        } else if (c == '\'') {
            string();
        } else if (Character.isDigit(c)) {
            run(Kind.NUMBER);
        } else if (isNamePart(c)) {
            run(Kind.WORD);
        } else {
            symbol(c);
        }
    }

    private void symbol(char c) {
        if (REFUSED.indexOf(c) >= 0 || c > '~') {
            throw refused("the character " + c, at);
        }
        if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
            throw refused("a comment", at);
        }
        add(Kind.SYMBOL, String.valueOf(c), at, at + 1);
    }

    private void parameter() {
        int end = at + 1;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            throw refused("a colon without the name of a parameter", at);
        }
        add(Kind.PARAMETER, sql.substring(at + 1, end), at, end);
    }

    private void delimited(Kind kind, char close) {
        int end = sql.indexOf(close, at);
        String name = end < 0 ? "" : sql.substring(at + 1, end);
        if (name.isEmpty() || !name.chars().allMatch(c -> c < 128 && isNamePart((char) c))) {
            throw refused("braces without the name of a view", at);
        }
        add(kind, name.toLowerCase(Locale.ROOT), at, end + 1);
    }

    private void string() {
        int end = at + 1;
        while (end < sql.length() && sql.charAt(end) != '\'') {
            if (sql.charAt(end) == '\\') {
                throw refused("a backslash in a text", end);
            }
            end++;
        }
        if (end == sql.length()) {
            throw refused("a text without an end", at);
        }
        add(Kind.STRING, "", at, end + 1);
    }

    private void run(Kind kind) {
        int end = at;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        add(kind, sql.substring(at, end).toLowerCase(Locale.ROOT), at, end);
    }

    private void add(Kind kind, String text, int start, int end) {
        tokens.add(new Token(kind, text, start, end));
        at = end;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    static IllegalArgumentException refused(String what, int place) {
        return new IllegalArgumentException(
                "A statement of the central database may not hold " + what + " (at character " + (place + 1) + ")");
    }
}
