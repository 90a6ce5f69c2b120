package org.ebok.groups.rule;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a rule into words, quoted texts and symbols. */
final class RuleTokens {

    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    /**
     * @param kind what it is
     * @param text the word, the text without its quotes, or the symbol; empty at the end
     * @param at where it begins
     */
    record Token(Kind kind, String text, int at) {

        /** Words of the language are known in any case; a quoted text is none of them. */
        boolean is(String word) {
            return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
        }
    }

    // What a bare value may have beside letters and digits: codes and numbers of ledgers are written with these.
    private static final String IN_WORDS = "-_./:+@";

    private final String rule;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private RuleTokens(String rule) {
        this.rule = rule;
    }

    /** The tokens, closed by one of kind {@link Kind#END}. */
    static List<Token> of(String rule) {
        RuleTokens reader = new RuleTokens(rule);
        while (reader.skipSpace()) {
            reader.next();
        }
        reader.tokens.add(new Token(Kind.END, "", reader.at));
        return List.copyOf(reader.tokens);
    }

    private boolean skipSpace() {
        while (at < rule.length() && Character.isWhitespace(rule.charAt(at))) {
            at++;
        }
        return at < rule.length();
    }

    private void next() {
        char c = rule.charAt(at);
        if (c == '\'') {
            quoted();
        } else if (isWordPart(c)) {
            int start = at;
            while (at < rule.length() && isWordPart(rule.charAt(at))) {
                at++;
            }
            tokens.add(new Token(Kind.WORD, rule.substring(start, at), start));
        } else {
            symbol();
        }
    }

    private void quoted() {
        int start = at;
        StringBuilder text = new StringBuilder();
        at++;
        while (at < rule.length()) {
            char c = rule.charAt(at);
            at++;
            if (c != '\'') {
                text.append(c);
            } else if (at < rule.length() && rule.charAt(at) == '\'') {
                text.append(c);
                at++;
            } else {
                tokens.add(new Token(Kind.QUOTED, text.toString(), start));
                return;
            }
        }
        throw new RuleException("the quote that begins here has no end", start);
    }

    private void symbol() {
        for (String symbol : List.of("<=", ">=", "!=", "=", "<", ">", "(", ")", ",")) {
            if (rule.startsWith(symbol, at)) {
                tokens.add(new Token(Kind.SYMBOL, symbol, at));
                at += symbol.length();
                return;
            }
        }
        throw new RuleException(
                "the character " + rule.charAt(at) + " means nothing here; a value with it stands in 'quotes'", at);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || IN_WORDS.indexOf(c) >= 0;
    }
}
