package org.ebok.central.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ebok.central.internal.SqlTokens.Kind;
import org.ebok.central.internal.SqlTokens.Token;

/**
 * What keeps a statement inside its scope: rows come from views in braces, from subqueries and from named queries of the
 * same statement, and from nowhere else. Functions are those of a short list, because databases have some that read
 * tables by a text.
 */
final class SqlRules {

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "avg",
            "cast",
            "coalesce",
            "count",
            "dense_rank",
            "first_value",
            "floor",
            "greatest",
            "lag",
            "last_value",
            "lead",
            "least",
            "length",
            "lower",
            "max",
            "min",
            "mod",
            "nullif",
            "rank",
            "round",
            "row_number",
            "sum",
            "trim",
            "upper");

    private static final Set<String> BEFORE_PARENTHESIS = Set.of(
            "all",
            "and",
            "any",
            "as",
            "by",
            "case",
            "decimal",
            "distinct",
            "else",
            "except",
            "exists",
            "filter",
            "from",
            "in",
            "intersect",
            "join",
            "lateral",
            "not",
            "numeric",
            "on",
            "or",
            "over",
            "select",
            "then",
            "union",
            "varchar",
            "when",
            "where",
            "char");

    private static final Set<String> FORBIDDEN = Set.of(
            "alter",
            "call",
            "copy",
            "create",
            "delete",
            "do",
            "drop",
            "execute",
            "exec",
            "grant",
            "insert",
            "into",
            "lock",
            "merge",
            "only",
            "revoke",
            "set",
            "show",
            "table",
            "tablesample",
            "truncate",
            "update",
            "vacuum",
            "values");

    private static final Set<String> ENDS_FROM = Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "fetch",
            "offset",
            "union",
            "except",
            "intersect",
            "window",
            "select");

    private final List<Token> tokens;
    private final Set<String> namedQueries = new HashSet<>();
    private final Deque<Boolean> insideFrom = new ArrayDeque<>();

    private SqlRules(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void check(List<Token> tokens) {
        new SqlRules(tokens).check();
    }

    private void check() {
        if (tokens.isEmpty() || !(tokens.get(0).is("select") || tokens.get(0).is("with"))) {
            throw new IllegalArgumentException("A statement of the central database begins with select or with");
        }
        if (tokens.stream().noneMatch(token -> token.kind() == Kind.VIEW)) {
            throw new IllegalArgumentException(
                    "A statement of the central database names at least one view in braces, for example {ledger}");
        }
        collectNamedQueries();
        insideFrom.push(false);
        for (int i = 0; i < tokens.size(); i++) {
            checkToken(i);
        }
        if (insideFrom.size() != 1) {
            throw new IllegalArgumentException("A parenthesis is not closed");
        }
    }

    private void collectNamedQueries() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.WORD
                    && tokens.get(i + 1).is("as")
                    && tokens.get(i + 2).is("(")
                    && i > 0
                    && (tokens.get(i - 1).is("with") || tokens.get(i - 1).is(","))) {
                namedQueries.add(tokens.get(i).text());
            }
        }
    }

    private void checkToken(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.WORD) {
            checkWord(i, token);
        } else if (token.kind() == Kind.VIEW) {
            Token before = tokens.get(i - 1);
            if (!before.is("from") && !before.is("join")) {
                throw SqlTokens.refused("a view elsewhere than after from or join", token.start());
            }
        } else if (token.is("(")) {
            insideFrom.push(false);
        } else if (token.is(")")) {
            insideFrom.pop();
            if (insideFrom.isEmpty()) {
                throw SqlTokens.refused("a parenthesis that closes nothing", token.start());
            }
        } else if (token.is(",") && Boolean.TRUE.equals(insideFrom.peek())) {
            throw SqlTokens.refused("a comma between the sources of rows, write join", token.start());
        }
    }

    private void checkWord(int i, Token token) {
        if (FORBIDDEN.contains(token.text())) {
            throw SqlTokens.refused("the word " + token.text(), token.start());
        }
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (token.is("from") || token.is("join")) {
            requireSource(token, after);
            replaceTop(true);
        } else if (ENDS_FROM.contains(token.text())) {
            replaceTop(false);
        }
        boolean opens = after != null && after.is("(");
        if (opens && !FUNCTIONS.contains(token.text()) && !BEFORE_PARENTHESIS.contains(token.text())) {
            throw SqlTokens.refused("the function " + token.text(), token.start());
        }
    }

    private void requireSource(Token token, Token after) {
        boolean known = after != null
                && (after.kind() == Kind.VIEW
                        || after.is("(")
                        || after.is("lateral")
                        || (after.kind() == Kind.WORD && namedQueries.contains(after.text())));
        if (!known) {
            throw SqlTokens.refused(token.text() + " without a view in braces after it", token.start());
        }
    }

    private void replaceTop(boolean value) {
        insideFrom.pop();
        insideFrom.push(value);
    }
}
