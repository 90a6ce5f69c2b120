package org.ebok.archive.shelf;

import java.util.List;
import java.util.stream.IntStream;
import org.ebok.archive.document.KindUse;

/** The years to choose from. */
public final class Years {

    private Years() {}

    /** The years that may have documents of the kinds, the last one first. */
    public static List<Integer> of(List<KindUse> kinds) {
        int last = kinds.stream()
                .mapToInt(use -> use.lastIssuedOn().getYear())
                .max()
                .orElse(0);
        int first = kinds.stream()
                .mapToInt(use -> use.firstIssuedOn().getYear())
                .min()
                .orElse(1);
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .boxed()
                .toList();
    }
}
