package org.ebok.central.internal;

import java.util.Set;

/** The words that mean something in a statement of the central database. */
final class SqlVocabulary {

    /** Functions that compute; databases have others that read tables by a text. */
    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "avg",
            "cast",
            "ceiling",
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
            "substring",
            "sum",
            "translate",
            "trim",
            "upper");

    /** Words of expressions that may stand before a parenthesis without calling anything. */
    private static final Set<String> BEFORE_PARENTHESIS = Set.of(
            "all",
            "and",
            "any",
            "as",
            "between",
            "by",
            "case",
            "char",
            "decimal",
            "distinct",
            "else",
            "exists",
            "filter",
            "having",
            "in",
            "like",
            "limit",
            "not",
            "numeric",
            "offset",
            "on",
            "or",
            "over",
            "select",
            "then",
            "varchar",
            "when",
            "where");

    private static final Set<String> SET_OPERATIONS = Set.of("union", "except", "intersect");

    private static final Set<String> JOIN_WORDS = Set.of("join", "inner", "left", "right", "full", "outer", "cross");

    /** What ends the part between {@code from} and the conditions. */
    private static final Set<String> AFTER_SOURCES =
            Set.of("where", "group", "having", "order", "limit", "offset", "fetch", "union", "except", "intersect");

    /** Words that a reader of a query must never meet where an alias or an expression is expected. */
    private static final Set<String> NEVER = Set.of(
            "alter",
            "apply",
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
            "natural",
            "qualify",
            "revoke",
            "set",
            "show",
            "straight_join",
            "table",
            "tablesample",
            "truncate",
            "update",
            "vacuum",
            "values",
            "window",
            "with");

    private SqlVocabulary() {}

    static boolean mayStandBeforeParenthesis(String word) {
        return FUNCTIONS.contains(word) || BEFORE_PARENTHESIS.contains(word) || SET_OPERATIONS.contains(word);
    }

    static boolean isSetOperation(String word) {
        return SET_OPERATIONS.contains(word);
    }

    static boolean joins(String word) {
        return JOIN_WORDS.contains(word);
    }

    static boolean endsSources(String word) {
        return AFTER_SOURCES.contains(word);
    }

    static boolean isForbidden(String word) {
        return NEVER.contains(word);
    }

    /** Whether a word is free to name a source. */
    static boolean isName(String word) {
        return !isForbidden(word)
                && !joins(word)
                && !endsSources(word)
                && !BEFORE_PARENTHESIS.contains(word)
                && !Set.of("from", "select", "lateral", "using", "is", "null", "asc", "desc")
                        .contains(word);
    }
}
