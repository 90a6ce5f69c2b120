package org.ebok.finance.view;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.RequestParameter;
import org.ebok.api.problem.ProblemException;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryKind;

/** Reads a filter from the parameters of a request. Each error names its parameter. */
public final class FilterParameters {

    private static final int LONGEST_TEXT = 100;

    private FilterParameters() {}

    /**
     * @param from first day, or null
     * @param to last day, or null
     * @param kind code of a kind, or null
     * @param text part of a text, or null
     * @return the filter; empty parameters do not narrow
     * @throws ProblemException {@code bad-request}, naming the parameter
     */
    public static EntryFilter parse(String from, String to, String kind, String text) {
        Optional<LocalDate> first = new RequestParameter("from", from).day();
        RequestParameter until = new RequestParameter("to", to);
        Optional<LocalDate> last = until.day();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw until.bad("is before from");
        }
        return new EntryFilter(
                first,
                last,
                kind(new RequestParameter("kind", kind)),
                new RequestParameter("text", text).words(LONGEST_TEXT));
    }

    private static Optional<EntryKind> kind(RequestParameter kind) {
        return kind.given().map(code -> EntryKind.ofCode(code).orElseThrow(() -> kind.bad("is no kind of an entry")));
    }
}
