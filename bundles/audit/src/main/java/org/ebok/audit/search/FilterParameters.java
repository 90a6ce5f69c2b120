package org.ebok.audit.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ebok.api.page.RequestParameter;
import org.ebok.api.problem.ProblemException;

/** Reads a filter as people give it, at the console and in requests. Each error names its part. */
public final class FilterParameters {

    private static final int LONGEST = 200;

    private FilterParameters() {}

    /**
     * @param actor who, or null
     * @param subject to whom or what, or null
     * @param action what, or null
     * @param from first day, or null
     * @param to last day, or null
     * @param zone in which days begin
     * @return the filter; what is empty does not narrow
     * @throws ProblemException {@code bad-request}, naming the part
     */
    public static AuditFilter parse(String actor, String subject, String action, String from, String to, ZoneId zone) {
        RequestParameter until = new RequestParameter("to", to);
        Optional<LocalDate> first = new RequestParameter("from", from).day();
        Optional<LocalDate> last = until.day();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw until.bad("is before from");
        }
        return new AuditFilter(
                new RequestParameter("actor", actor).text(LONGEST),
                new RequestParameter("subject", subject).text(LONGEST),
                new RequestParameter("action", action).text(LONGEST),
                first.map(day -> begin(day, zone)),
                last.map(day -> begin(day.plusDays(1), zone)));
    }

    /** When a day begins. */
    public static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
