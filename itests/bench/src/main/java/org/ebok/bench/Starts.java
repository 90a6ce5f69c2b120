package org.ebok.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** First starts in pairs, right after one another, since the speed of a shared machine changes within minutes. */
final class Starts {

    private final List<Duration> alone = new ArrayList<>();
    private final List<Duration> portal = new ArrayList<>();

    int count() {
        return portal.size();
    }

    void alone(Duration start) {
        alone.add(start);
    }

    void portal(Duration start) {
        portal.add(start);
    }

    /** The middle of Karaf's own starts. */
    Duration alone() {
        return middle(alone);
    }

    /** The middle of the portal's starts. */
    Duration portal() {
        return middle(portal);
    }

    private static Duration middle(List<Duration> starts) {
        return starts.stream().sorted().toList().get(starts.size() / 2);
    }

    String inWords() {
        return IntStream.range(0, count())
                .mapToObj(pair -> String.format(
                        Locale.ROOT,
                        "%.2f",
                        (double) portal.get(pair).toMillis() / alone.get(pair).toMillis()))
                .collect(Collectors.joining(", ", "Pairs of starts, times Karaf alone: ", ""));
    }
}
