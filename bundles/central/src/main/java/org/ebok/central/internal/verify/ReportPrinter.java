package org.ebok.central.internal.verify;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.karaf.shell.support.table.ShellTable;

/** A report as a table, its notes and a summary. */
public final class ReportPrinter {

    private final Report report;

    public ReportPrinter(Report report) {
        this.report = report;
    }

    /** Writes the report. */
    public void print(PrintStream out) {
        if (!report.findings().isEmpty()) {
            table().print(out);
            out.println();
        }
        report.notes().forEach(out::println);
        out.println(summary());
    }

    /** The report in one line. */
    public String summary() {
        return report.findings().isEmpty()
                ? "The mapping keeps the contract."
                : count(report.errors(), "error") + ", " + count(report.warnings(), "warning") + ".";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private ShellTable table() {
        ShellTable table = new ShellTable().forceAscii();
        table.column("");
        table.column("View");
        table.column("Column");
        table.column("Row");
        table.column("What is wrong");
        for (Finding finding : report.findings()) {
            table.addRow()
                    .addContent(
                            finding.message().severity().name().toLowerCase(Locale.ROOT),
                            finding.view(),
                            finding.column(),
                            rows(finding),
                            finding.text());
        }
        return table;
    }

    private static String rows(Finding finding) {
        return String.join(", ", finding.rows()) + (finding.more() ? ", and more" : "");
    }
}
