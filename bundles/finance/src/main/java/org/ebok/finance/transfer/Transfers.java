package org.ebok.finance.transfer;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.ebok.api.operator.CurrentOperator;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Makes the transfer that pays what a ledger stands at. The component outlives a change of its configuration, so that the
 * endpoint of the function is not started anew.
 */
@Component(service = Transfers.class, configurationPid = TransferConfiguration.PID)
@Designate(ocd = TransferConfiguration.class)
public final class Transfers {

    private static final Currency PLN = Currency.getInstance("PLN");

    private final CurrentOperator operator;
    private volatile TransferConfiguration configuration;

    @Activate
    public Transfers(@Reference CurrentOperator operator, TransferConfiguration configuration) {
        this.operator = operator;
        this.configuration = configuration;
    }

    @Modified
    void change(TransferConfiguration changed) {
        configuration = changed;
    }

    /** The transfer, empty while nobody should pay: without an account, with a wrong one, or in an unknown currency. */
    public Optional<Transfer> of(Ledger ledger) {
        return ledger.account().filter(BankAccount::isValid).flatMap(account -> ledger.currency()
                .map(currency -> transfer(ledger, account, currency)));
    }

    private Transfer transfer(Ledger ledger, BankAccount account, Currency currency) {
        OperatorProfile profile = operator.profile();
        Optional<BigDecimal> owed = Optional.of(ledger.balance().amount()).filter(amount -> amount.signum() > 0);
        String title = title(ledger);
        Optional<TransferCode> code = owed.filter(amount -> currency.equals(PLN))
                .flatMap(amount -> profile.taxId()
                        .map(taxId -> new TransferCode(taxId, account.number(), amount, codeName(profile), title)));
        return new Transfer(account, profile.fullName(), title, owed, currency, code);
    }

    /** Why the transfer of a ledger has no code, for administrators. */
    public String whyNoCode(Ledger ledger) {
        if (operator.profile().taxId().isEmpty()) {
            return "no right taxId in etc/org.ebok.operator.cfg";
        }
        return ledger.balance().amount().signum() > 0 ? "not in PLN" : "nothing is owed";
    }

    private String codeName(OperatorProfile profile) {
        String configured = configuration.transferRecipient();
        return configured.isBlank() ? profile.fullName() : configured;
    }

    private String title(Ledger ledger) {
        return configuration
                .transferTitle()
                .replace("{symbol}", ledger.symbol())
                .replace("{name}", ledger.name())
                .replace("{customer}", ledger.customerNumber())
                .strip();
    }
}
