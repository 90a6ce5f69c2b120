package org.ebok.central.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ebok.central.internal.SqlTokens.Kind;
import org.ebok.central.internal.SqlTokens.Token;

/**
 * A checked statement, taken apart into text, views and parameters, from which the statement for a scope is put together.
 */
public final class ScopedSql {

    /** What a placeholder of the finished statement stands for. */
    public sealed interface Binding {
        /** The customer at this place of the scope. */
        record Customer(int index) implements Binding {}

        /** The parameter of this name; where it is a list, the value at this place of it. */
        record Parameter(String name, int index) implements Binding {}
    }

    /** A finished statement and what its placeholders stand for, in order. */
    public record Bound(String sql, List<Binding> bindings) {}

    /** In place of a number of customers. */
    private static final int WHOLE = 0;

    private final String text;
    private final List<Token> tokens;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Bound> bounds = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException as {@link org.ebok.api.central.CentralQueries#prepare} says */
    public ScopedSql(String sql) {
        this.text = sql;
        this.tokens = SqlTokens.of(sql);
        SqlRules.check(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.PARAMETER) {
                parameters.merge(tokens.get(i).text(), wordBefore(i), (one, other) -> one.isEmpty() ? other : one);
            }
        }
    }

    /** The column before a comparison with a parameter, or {@code limit}; empty when it is neither. */
    private String wordBefore(int place) {
        if (isList(place)) {
            return tokens.get(place - 3).text();
        }
        int at = place - 1;
        while (at >= 0
                && (tokens.get(at).is("<")
                        || tokens.get(at).is(">")
                        || tokens.get(at).is("="))) {
            at--;
        }
        boolean word = at >= 0 && tokens.get(at).kind() == Kind.WORD;
        return word && (at < place - 1 || tokens.get(at).is("limit"))
                ? tokens.get(at).text()
                : "";
    }

    /** Whether a parameter stands alone in {@code column in (:parameter)}. */
    private boolean isList(int place) {
        return place >= 3
                && tokens.get(place - 1).is("(")
                && tokens.get(place - 2).is("in")
                && tokens.get(place + 1).is(")");
    }

    Set<String> parameters() {
        return parameters.keySet();
    }

    /** What a parameter is compared with: the name of a column, or {@code limit}; empty when that is not plain to see. */
    public String comparedWith(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** The views that the statement reads, each once. */
    public List<String> views() {
        return tokens.stream()
                .filter(token -> token.kind().isView())
                .map(Token::text)
                .distinct()
                .toList();
    }

    /** Puts the statement together for so many customers, with lists of one value. */
    public Bound bind(String schema, int customers) {
        return bind(schema, customers, Map.of());
    }

    /**
     * Puts the statement together for so many customers, and for lists of so many values by the names of their parameters.
     * The number of places is rounded up to a power of two (the last one fills what is left), so that the database meets few
     * different statements.
     *
     * @throws IllegalArgumentException when a list is for a parameter that does not stand alone after {@code in}
     */
    Bound bind(String schema, int customers, Map<String, Integer> lists) {
        return bound(schema, rounded(customers), lists);
    }

    /** Puts the statement together for staff: views are read whole. */
    Bound bindWhole(String schema, Map<String, Integer> lists) {
        return bound(schema, WHOLE, lists);
    }

    private Bound bound(String schema, int places, Map<String, Integer> lists) {
        Map<String, Integer> lengths = new TreeMap<>();
        lists.forEach((name, length) -> lengths.put(name, rounded(length)));
        return bounds.computeIfAbsent(schema + '/' + places + lengths, key -> assemble(schema, places, lengths));
    }

    /** Never none: a statement without a customer would be one without a scope. */
    private static int rounded(int places) {
        return Integer.highestOneBit(Math.max(1, places) * 2 - 1);
    }

    private Bound assemble(String schema, int places, Map<String, Integer> lengths) {
        StringBuilder sql = new StringBuilder(text.length() + 128);
        List<Binding> bindings = new ArrayList<>();
        int done = 0;
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            sql.append(text, done, token.start());
            done = token.end();
            switch (token.kind()) {
                case VIEW, OPERATOR_VIEW -> {
                    sql.append("(select * from ").append(schema).append('.').append(token.text());
                    sql.append(condition(token.kind(), places)).append(')');
                    for (int i = 0; i < places && token.kind() == Kind.VIEW; i++) {
                        bindings.add(new Binding.Customer(i));
                    }
                }
                case PARAMETER -> {
                    int length = lengths.getOrDefault(token.text(), 1);
                    if (length > 1 && !isList(place)) {
                        throw new IllegalArgumentException("The parameter " + token.text() + " takes no list");
                    }
                    sql.append('?').append(",?".repeat(length - 1));
                    for (int i = 0; i < length; i++) {
                        bindings.add(new Binding.Parameter(token.text(), i));
                    }
                }
                default -> sql.append(text, token.start(), token.end());
            }
        }
        sql.append(text, done, text.length());
        return new Bound(sql.toString(), List.copyOf(bindings));
    }

    private static String condition(Kind kind, int places) {
        if (kind == Kind.OPERATOR_VIEW) {
            return " where customer_id is null";
        }
        return places == WHOLE ? "" : " where customer_id in (?" + ",?".repeat(places - 1) + ")";
    }
}
