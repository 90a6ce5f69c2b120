package org.ebok.audit.console;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.audit.chain.Verification;
import org.ebok.audit.chain.Verified;

/** {@code ebok:audit-verify}: whether the audit trail is as it was written; ends with an error when it is not. */
@Service
@Command(
        scope = "ebok",
        name = "audit-verify",
        description = "Finds records of the audit trail that were changed, removed or put in another order")
public final class AuditVerifyCommand implements Action {

    @Reference
    Verification verification;

    @Reference
    Session session;

    @Override
    public Object execute() {
        Verified verified = verification.verify();
        PrintStream console = session.getConsole();
        verified.chains()
                .forEach(
                        chain -> console.println(
                                "Server " + chain.node() + ": " + chain.links() + " records, "
                                        + chain.erased() + " of them without values"
                                        + (chain.withKey()
                                                ? ""
                                                : ". Its key is not on this server: verify there, too, or a chain that was made anew is not found out")));
        console.println(verified.waiting() + " records wait for their chain");
        verified.findings()
                .forEach(finding -> console.println(
                        (finding.place() == 0 ? "" : "Server " + finding.node() + ", link " + finding.place() + ": ")
                                + finding.what()));
        if (!verified.findings().isEmpty()) {
            throw new IllegalStateException("The audit trail is not as it was written");
        }
        console.println("Nothing was changed, removed or put in another order");
        return null;
    }
}
