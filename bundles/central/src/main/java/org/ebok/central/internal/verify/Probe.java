package org.ebok.central.internal.verify;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement that yields the keys of wrong rows.
 *
 * @param message what is wrong with them
 * @param view in which view they are
 * @param column in which column, or columns
 * @param sql with views in braces, {@code {ledger}}: all of them are narrowed to the sample when one of them is large; and
 *     views in brackets, {@code [ledger]}, where something is looked up: they are never narrowed
 */
record Probe(Message message, String view, String column, String sql) {

    private static final Pattern NARROWED = Pattern.compile("\\{(\\w+)}");
    private static final Pattern WHOLE = Pattern.compile("\\[(\\w+)]");

    /** The rows of a view for which a condition holds. */
    static Probe rows(Message message, ContractView view, String column, String condition) {
        return new Probe(
                message,
                view.name(),
                column,
                "select " + view.rowKey() + " from {" + view.name() + "} v where " + condition);
    }

    /** The views whose rows are looked through. */
    Set<String> narrowedViews() {
        return names(NARROWED);
    }

    /** All views. */
    Set<String> views() {
        Set<String> all = names(WHOLE);
        all.addAll(narrowedViews());
        return all;
    }

    /** Whether the statement reads the column. */
    boolean reads(String ofView, String name) {
        return views().contains(ofView)
                && Pattern.compile("\\b" + name + "\\b").matcher(sql).find();
    }

    /** The statement with each view replaced by what the functions make of its name. */
    String sql(UnaryOperator<String> narrowed, UnaryOperator<String> whole) {
        String filled =
                NARROWED.matcher(sql).replaceAll(match -> Matcher.quoteReplacement(narrowed.apply(match.group(1))));
        return WHOLE.matcher(filled).replaceAll(match -> Matcher.quoteReplacement(whole.apply(match.group(1))));
    }

    /** How often a narrowed view is read. */
    int narrowedPlaces() {
        return (int) NARROWED.matcher(sql).results().count();
    }

    private Set<String> names(Pattern pattern) {
        return pattern.matcher(sql).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toSet());
    }
}
