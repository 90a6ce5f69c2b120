package org.ebok.groups.console;

import java.io.PrintStream;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.groups.preview.Matching;

/** Prints how many customers there are and some of them. */
final class MatchingPrinter {

    private MatchingPrinter() {}

    static void print(Matching matching, PrintStream console) {
        console.println(matching.count() + (matching.count() == 1 ? " customer" : " customers"));
        if (matching.sample().isEmpty()) {
            return;
        }
        if (matching.count() > matching.sample().size()) {
            console.println("Some of them:");
        }
        ShellTable table = new ShellTable();
        table.column("Number");
        table.column("Name");
        matching.sample().forEach(one -> table.addRow().addContent(one.number(), one.name()));
        table.print(console);
    }
}
