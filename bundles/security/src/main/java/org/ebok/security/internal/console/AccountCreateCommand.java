package org.ebok.security.internal.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.central.CustomerDirectory;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.Accounts;
import org.ebok.security.internal.account.PasswordGenerator;

/** {@code ebok:account-create}: an account for a customer number, with a first password that is printed once. */
@Service
@Command(
        scope = "ebok",
        name = "account-create",
        description = "Makes an account for a customer of the central database and prints its first password")
public final class AccountCreateCommand implements Action {

    @Argument(name = "customer-number", description = "The number printed on the customer's letters", required = true)
    String customerNumber;

    @Option(name = "--login", description = "Log-in name; the customer number when it is not given")
    String login;

    @Reference
    Accounts accounts;

    @Reference
    CustomerDirectory directory;

    @Reference
    Session session;

    @Override
    public Object execute() {
        CustomerId customer = directory
                .findByNumber(customerNumber)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The central database has no customer, or several, of the number " + customerNumber));
        String name = login == null ? customerNumber.strip().toLowerCase(Locale.ROOT) : login;
        String password = new PasswordGenerator().next();
        if (!accounts.createCustomer(ConsoleActor.of(session), name, Set.of(customer), password)) {
            throw new IllegalArgumentException("There is an account with the log-in name " + name + " already");
        }
        PrintStream console = session.getConsole();
        console.println("log-in:   " + name);
        console.println("password: " + password);
        return null;
    }
}
