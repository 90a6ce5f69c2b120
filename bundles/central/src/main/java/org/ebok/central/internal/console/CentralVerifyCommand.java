package org.ebok.central.internal.console;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.central.internal.CentralPool;
import org.ebok.central.internal.LiveQueries;
import org.ebok.central.internal.verify.CentralVerification;
import org.ebok.central.internal.verify.Report;
import org.ebok.central.internal.verify.ReportPrinter;
import org.ebok.central.internal.verify.VerifyLimits;

/**
 * {@code ebok:central-verify}: what is wrong with the mapping of the operator's database. Reads all customers' rows and
 * prints nothing of them but keys. The look is audited before it is taken.
 */
@Service
@Command(
        scope = "ebok",
        name = "central-verify",
        description =
                "Checks the views of the central database against the contract; fails when the contract is broken")
public final class CentralVerifyCommand implements Action {

    private static final int LARGEST_SAMPLE = 5000;

    @Option(
            name = "--sample",
            description = "Of how many customers the rows of views with more than 100000 rows are read; 0 for all")
    int sample = VerifyLimits.DEFAULT.sample();

    @Option(name = "--rows", description = "How many rows a finding names")
    int rows = VerifyLimits.DEFAULT.rows();

    @Option(name = "--timeout", description = "How long a statement may take, in seconds")
    int timeout = VerifyLimits.DEFAULT.timeoutSeconds();

    @Option(name = "--large-table", description = "A table with more rows than this should not be read whole")
    int largeTable = VerifyLimits.DEFAULT.largeTable();

    @Reference
    CentralPool pool;

    @Reference
    LiveQueries queries;

    @Reference
    AuditTrail audit;

    @Reference
    Session session;

    @Override
    public Object execute() {
        require("--sample", sample, 0, LARGEST_SAMPLE);
        require("--rows", rows, 1, 100);
        require("--timeout", timeout, 1, 3600);
        require("--large-table", largeTable, 0, Integer.MAX_VALUE);
        audit.record(new AuditEvent(actor(), "central.verified", pool.schema(), "sample " + sample));
        Report report = verify();
        ReportPrinter printer = new ReportPrinter(report);
        printer.print(session.getConsole());
        if (report.errors() > 0) {
            throw new IllegalStateException("The mapping breaks the contract: " + printer.summary());
        }
        return null;
    }

    private Report verify() {
        VerifyLimits limits = new VerifyLimits(sample, VerifyLimits.DEFAULT.largeView(), rows, timeout, largeTable);
        try (Connection connection = pool.connection(timeout)) {
            return new CentralVerification(pool.schema(), limits).verify(connection, queries.statements());
        } catch (SQLException e) {
            throw new IllegalStateException("The central database cannot be reached: SQL state " + e.getSQLState(), e);
        }
    }

    private String actor() {
        return Actors.atConsole(session.get("USER"));
    }

    private static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + " takes a number from " + least + " to " + most);
        }
    }
}
