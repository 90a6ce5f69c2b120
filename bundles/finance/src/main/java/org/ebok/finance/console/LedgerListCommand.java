package org.ebok.finance.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.SupportAccess;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledgers;

/** {@code ebok:ledger-list}: what a customer who calls the office sees of their money. The look is audited. */
@Service
@Command(
        scope = "ebok",
        name = "ledger-list",
        description = "Lists the ledgers of a customer as the customer sees them")
public final class LedgerListCommand implements Action {

    @Argument(name = "customer-number", description = "The number printed on the customer's letters", required = true)
    String customerNumber;

    @Reference
    SupportAccess support;

    @Reference
    Ledgers ledgers;

    @Reference
    Session session;

    @Override
    public Object execute() {
        CustomerScope scope = support.openCustomer((String) session.get("USER"), customerNumber, "ebok:ledger-list")
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no customer of the number " + customerNumber));
        ShellTable table = new ShellTable();
        table.column("Ledger");
        table.column("Name");
        table.column("Balance").alignRight();
        table.column("Overdue").alignRight();
        table.column("Over 90 days").alignRight();
        table.column("Currency");
        table.column("Account");
        ledgers.list(scope).forEach(ledger -> table.addRow()
                .addContent(
                        ledger.symbol(),
                        ledger.name(),
                        ledger.balance().amount().toPlainString(),
                        ledger.balance().overdue().toPlainString(),
                        ledger.balance().aged().over90().toPlainString(),
                        ledger.currencyCode(),
                        ledger.account().map(BankAccount::grouped).orElse("none")));
        table.print(session.getConsole());
        return null;
    }
}
