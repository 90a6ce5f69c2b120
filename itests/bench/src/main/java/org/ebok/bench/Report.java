package org.ebok.bench;

import java.time.Duration;
import java.util.Locale;

/** The figures as two tables. */
final class Report {

    private final StringBuilder figures = new StringBuilder(2000);
    private final StringBuilder servers = new StringBuilder(500);

    Report() {
        figures.append(
                        "| Question | Statements | Connections | Answers/s | p50 ms | p99 ms | Errors | Straight/s | Share |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        servers.append("| Server | Start to first answer s | Resident MB | after the load MB |\n|---|--:|--:|--:|\n");
    }

    void figures(String question, int statements, int connections, Figures portal, double straight) {
        figures.append("| %s | %d | %d | %.0f | %.1f | %.1f | %d | %.0f | %.2f |%n"
                .formatted(
                        question,
                        statements,
                        connections,
                        portal.perSecond(),
                        portal.p50(),
                        portal.p99(),
                        portal.errors(),
                        straight,
                        portal.perSecond() / straight));
    }

    /** @param loaded below zero when there was no load */
    void karaf(String name, Duration start, long rested, long loaded) {
        servers.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %d | %s |%n",
                name,
                start.toMillis() / 1000.0,
                rested,
                loaded < 0 ? "" : Long.toString(loaded)));
    }

    void note(String text) {
        servers.append('\n').append(text).append('\n');
    }

    String text() {
        return figures + "\n" + servers;
    }
}
