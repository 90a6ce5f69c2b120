package org.ebok.mydata;

import java.time.OffsetDateTime;
import java.util.List;

/** What will be in the archive, in the REST interface. */
final class MyDataViews {

    private MyDataViews() {}

    /**
     * @param asOf when it was counted
     * @param parts in the order of the archive
     * @param bytes about how long the archive will be
     */
    public record Overview(OffsetDateTime asOf, List<PartView> parts, long bytes) {}

    /**
     * @param function whose it is: the identifier of a function, or portal
     * @param name of the table, or files
     * @param title what it is
     * @param files whether it is files and not a table
     * @param count about how many rows or files
     */
    public record PartView(String function, String name, TitleView title, boolean files, long count) {

        static PartView of(Part part) {
            return new PartView(
                    part.folder(),
                    part.name(),
                    new TitleView(part.title().polish(), part.title().english()),
                    part.isFiles(),
                    part.count());
        }
    }

    /**
     * @param pl in Polish
     * @param en in English
     */
    public record TitleView(String pl, String en) {}
}
