package org.ebok.central.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ebok.central.internal.SqlTokens.Kind;
import org.ebok.central.internal.SqlTokens.Token;

/**
 * What keeps a statement inside its scope. The structure of a query is read by its grammar: after {@code from} and {@code
 * join} comes a view in braces or a subquery in parentheses, and nothing else. Expressions are not understood beyond what could bring rows in from elsewhere: subqueries follow the
 * same grammar, functions are those of a short list, and a dot joins an alias of this statement to a column.
 */
final class SqlRules {

    private final List<Token> tokens;
    private final Set<String> aliases = new HashSet<>();
    private int at;

    private SqlRules(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException naming the first thing that breaks a rule, and its place */
    static void check(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> token.kind().isView())) {
            throw new IllegalArgumentException(
                    "A statement of the central database names at least one view in braces, for example {ledger}");
        }
        SqlRules rules = new SqlRules(tokens);
        rules.query();
        if (rules.peek().kind() != Kind.END) {
            throw SqlTokens.refused("more after its end", rules.peek().start());
        }
        rules.checkDots();
    }

    /**
     * {@code select … [union select …] [order by …]}, up to a closing parenthesis or the end. There is no {@code with}: H2
     * answers a repeated statement that has parameters inside of a with-list with the rows of an earlier one, which may be
     * somebody else's.
     *
     * @see <a href="https://github.com/h2database/h2database/issues/4228">H2, issue 4228</a>
     */
    private void query() {
        if (accept("(")) {
            query();
            expect(")");
        } else {
            select();
        }
        while (SqlVocabulary.isSetOperation(wordAhead())) {
            at++;
            if (!accept("all")) {
                accept("distinct");
            }
            query();
        }
        while (Set.of("order", "limit", "offset", "fetch").contains(wordAhead())) {
            at++;
            expression(true);
        }
    }

    private void select() {
        expect("select");
        expression(true);
        if (accept("from")) {
            sources();
        }
        while (Set.of("where", "group", "having").contains(wordAhead())) {
            at++;
            expression(true);
        }
    }

    private void sources() {
        source();
        while (SqlVocabulary.joins(wordAhead())) {
            while (!accept("join")) {
                if (!SqlVocabulary.joins(wordAhead())) {
                    throw SqlTokens.refused("half a join", peek().start());
                }
                at++;
            }
            source();
            if (accept("on")) {
                expression(false);
            } else if (accept("using")) {
                expect("(");
                expression(true);
                expect(")");
            }
        }
        if (peek().kind() != Kind.END && !peek().is(")") && !SqlVocabulary.endsSources(wordAhead())) {
            throw SqlTokens.refused("anything but joins and conditions after a source of rows", peek().start());
        }
    }

    private void source() {
        accept("lateral");
        Token token = peek();
        at++;
        String ownName = null;
        if (token.is("(")) {
            if (!peek().is("select")) {
                throw SqlTokens.refused("a parenthesis without a query as a source of rows", token.start());
            }
            query();
            expect(")");
        } else if (!token.kind().isView()) {
            throw SqlTokens.refused("a source of rows that is no view in braces", token.start());
        }
        boolean announced = accept("as");
        if (announced || (peek().kind() == Kind.WORD && SqlVocabulary.isName(peek().text()))) {
            ownName = name("an alias");
        }
        if (ownName == null) {
            throw SqlTokens.refused("a source of rows without an alias", token.start());
        }
        aliases.add(ownName);
    }

    /** Everything up to a word that begins the next part of the query, or a parenthesis that closes it. */
    private void expression(boolean commas) {
        while (true) {
            Token token = peek();
            if (token.kind() == Kind.END || token.is(")") || (token.is(",") && !commas)) {
                return;
            }
            if (token.kind() == Kind.WORD && endsExpression(token)) {
                return;
            }
            if (token.kind().isView()) {
                throw SqlTokens.refused("a view elsewhere than after from or join", token.start());
            }
            at++;
            if (token.kind() == Kind.WORD) {
                word(token);
            } else if (token.is("(")) {
                parenthesis();
            }
        }
    }

    private boolean endsExpression(Token token) {
        return (token.is("from") && !isDistinctFrom())
                || token.is("using")
                || SqlVocabulary.joins(token.text())
                || SqlVocabulary.endsSources(token.text());
    }

    private boolean isDistinctFrom() {
        return at > 1
                && tokens.get(at - 1).is("distinct")
                && (tokens.get(at - 2).is("is")
                        || (at > 2
                                && tokens.get(at - 2).is("not")
                                && tokens.get(at - 3).is("is")));
    }

    private void word(Token token) {
        if (SqlVocabulary.isForbidden(token.text()) || token.is("select")) {
            throw SqlTokens.refused("the word " + token.text(), token.start());
        }
        boolean column = tokens.get(at - 2 < 0 ? 0 : at - 2).is(".");
        if (peek().is("(") && (column || !SqlVocabulary.mayStandBeforeParenthesis(token.text()))) {
            throw SqlTokens.refused("the function " + token.text(), token.start());
        }
    }

    private void parenthesis() {
        if (peek().is("select")) {
            query();
        } else {
            insideParenthesis();
        }
        expect(")");
    }

    /** As an expression; a window or a filter brings words of its own, but never a source of rows. */
    private void insideParenthesis() {
        expression(true);
        while (Set.of("order", "where").contains(wordAhead())) {
            at++;
            expression(true);
        }
    }

    /** A dot stands between an alias of this statement and a column, or a star, and nowhere else. */
    private void checkDots() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(".")) {
                Token left = tokens.get(Math.max(0, i - 1));
                Token right = tokens.get(i + 1);
                boolean chained = i >= 2 && tokens.get(i - 2).is(".");
                boolean column = right.kind() == Kind.WORD || right.is("*");
                if (left.kind() != Kind.WORD || !aliases.contains(left.text()) || chained || !column) {
                    throw SqlTokens.refused(
                            "a dot elsewhere than between an alias and a column",
                            tokens.get(i).start());
                }
            }
        }
    }

    private String name(String what) {
        Token token = peek();
        if (token.kind() != Kind.WORD || !SqlVocabulary.isName(token.text())) {
            throw SqlTokens.refused("something else where " + what + " is expected", token.start());
        }
        at++;
        return token.text();
    }

    private boolean accept(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw SqlTokens.refused("something else where '" + word + "' is expected", peek().start());
        }
    }

    private String wordAhead() {
        return peek().kind() == Kind.WORD ? peek().text() : "";
    }

    private Token peek() {
        return tokens.get(at);
    }
}
