package org.ebok.finance.console;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.SupportAccess;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.transfer.ShortText;
import org.ebok.finance.transfer.Transfer;
import org.ebok.finance.transfer.TransferCode;
import org.ebok.finance.transfer.Transfers;

/**
 * {@code ebok:transfer-preview}: what a customer's transfers and codes say, and by which rule texts are shortened. The look
 * is audited.
 */
@Service
@Command(
        scope = "ebok",
        name = "transfer-preview",
        description = "Shows what transfers and their codes say for a customer, and how texts are shortened")
public final class TransferPreviewCommand implements Action {

    @Argument(name = "customer-number", description = "The number printed on the customer's letters", required = true)
    String customerNumber;

    @Reference
    SupportAccess support;

    @Reference
    Ledgers ledgers;

    @Reference
    Transfers transfers;

    @Reference
    Session session;

    @Override
    public Object execute() {
        CustomerScope scope = support.openCustomer(
                        (String) session.get("USER"), customerNumber, "ebok:transfer-preview")
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no customer of the number " + customerNumber));
        ShellTable table = new ShellTable();
        table.column("Ledger");
        table.column("Title");
        table.column("In the code: recipient");
        table.column("In the code: title");
        table.column("In the code: amount").alignRight();
        ledgers.list(scope).forEach(ledger -> addRow(table, ledger));
        table.print(session.getConsole());
        session.getConsole().println();
        session.getConsole().println(ShortText.RULE);
        return null;
    }

    private void addRow(ShellTable table, Ledger ledger) {
        Optional<Transfer> transfer = transfers.of(ledger);
        Optional<TransferCode> code = transfer.flatMap(Transfer::code);
        table.addRow()
                .addContent(
                        ledger.symbol(),
                        transfer.map(Transfer::title).orElse("no payment: no account, or a wrong one"),
                        code.map(TransferCode::name).orElse("no code: " + transfers.whyNoCode(ledger)),
                        code.map(TransferCode::title).orElse(""),
                        code.map(TransferPreviewCommand::amount).orElse(""));
    }

    private static String amount(TransferCode code) {
        return code.amountTyped() ? "typed by the payer" : code.amount().toPlainString();
    }
}
