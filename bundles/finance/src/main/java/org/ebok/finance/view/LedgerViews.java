package org.ebok.finance.view;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ebok.api.problem.Problem;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.transfer.AccountChange;
import org.ebok.finance.transfer.Transfer;

/** Ledgers as the REST interface shows them. Amounts are decimal texts, so that no client rounds them. */
final class LedgerViews {

    private LedgerViews() {}

    /**
     * @param number the number without spaces
     * @param grouped the number as people read it
     * @param valid whether its check digits are right; into one that is not, nobody should pay
     */
    public record AccountView(String number, String grouped, boolean valid) {}

    /**
     * @param noticedOn day on which the portal saw the new account first
     * @param formerEnding last digits of the account that the reader knows
     */
    public record AccountChangeView(LocalDate noticedOn, String formerEnding) {}

    /**
     * @param notDue due today or later
     * @param days1to30 1 to 30 days overdue
     * @param days31to60 31 to 60 days overdue
     * @param days61to90 61 to 90 days overdue
     * @param over90 more than 90 days overdue
     * @param overpaid paid beyond all charges; the other parts less this one are the balance
     */
    public record AgedView(
            String notDue, String days1to30, String days31to60, String days61to90, String over90, String overpaid) {}

    /**
     * @param amount above zero the customer owes, below zero they have overpaid
     * @param overdue part of it past its due date
     * @param overdueSince due date of the oldest unpaid charge, null when nothing is overdue
     * @param nextDueOn due date of the next unpaid charge, null for none
     * @param aged the amount by age
     */
    public record BalanceView(
            String amount, String overdue, LocalDate overdueSince, LocalDate nextDueOn, AgedView aged) {}

    /**
     * @param name as customers read it, null for what belongs to no part
     * @param amount as of the balance
     */
    public record SubAccountView(String name, String amount) {}

    /**
     * @param href address of the image
     * @param amountTyped whether the payer types the amount, because the code cannot carry so much
     */
    public record CodeView(String href, boolean amountTyped) {}

    /**
     * @param recipient the operator
     * @param title title of the transfer
     * @param amount what is owed, null when nothing is
     * @param code the two-dimensional code, null when there is none
     */
    public record TransferView(String recipient, String title, String amount, CodeView code) {}

    /**
     * @param code code of the problem
     * @param field column of the central database that is wrong
     */
    public record ProblemView(String code, String field) {}

    /**
     * @param id identifier
     * @param symbol what letters call it
     * @param name what people call it
     * @param currency ISO 4217
     * @param problem why its amounts cannot be shown, null when they can
     * @param account bank account to pay into, null when the operator has registered none
     * @param accountChange that the account has changed, until the reader confirms to have read it; else null
     * @param balance what it stands at now, null with a problem
     * @param subAccounts its parts, empty when it has none
     * @param bookedThrough last day whose payments are in the books, null when unknown
     * @param transfer how to pay, null when nobody should now
     */
    public record LedgerView(
            String id,
            String symbol,
            String name,
            String currency,
            ProblemView problem,
            AccountView account,
            AccountChangeView accountChange,
            BalanceView balance,
            List<SubAccountView> subAccounts,
            LocalDate bookedThrough,
            TransferView transfer) {}

    /**
     * @param id identifier
     * @param title what its button says
     */
    public record ProviderView(String id, String title) {}

    /**
     * @param asOf when the central database was read
     * @param today the operator's day, to which ages are counted
     * @param ledgers in the operator's order
     * @param paymentProviders providers of online payments, none in most installations
     */
    public record LedgerList(
            OffsetDateTime asOf, LocalDate today, List<LedgerView> ledgers, List<ProviderView> paymentProviders) {}

    static LedgerView of(Ledger ledger, Optional<Transfer> transfer, AccountChange unread) {
        boolean readable = ledger.currency().isPresent();
        return new LedgerView(
                ledger.id().value(),
                ledger.symbol(),
                ledger.name(),
                ledger.currencyCode(),
                readable ? null : new ProblemView(Problem.CENTRAL_DATA.code(), "currency"),
                ledger.account().map(LedgerViews::account).orElse(null),
                unread == null ? null : change(unread),
                readable ? balance(ledger.balance()) : null,
                readable ? subAccounts(ledger) : List.of(),
                ledger.bookedThrough().orElse(null),
                transfer.filter(any -> unread == null)
                        .map(details -> transfer(ledger, details))
                        .orElse(null));
    }

    private static AccountView account(BankAccount account) {
        return new AccountView(account.number(), account.grouped(), account.isValid());
    }

    private static AccountChangeView change(AccountChange unread) {
        return new AccountChangeView(unread.noticedAt().toLocalDate(), unread.formerEnding());
    }

    private static BalanceView balance(Balance balance) {
        return new BalanceView(
                balance.amount().toPlainString(),
                balance.overdue().toPlainString(),
                balance.overdueSince().orElse(null),
                balance.nextDueOn().orElse(null),
                new AgedView(
                        balance.aged().notDue().toPlainString(),
                        balance.aged().days1to30().toPlainString(),
                        balance.aged().days31to60().toPlainString(),
                        balance.aged().days61to90().toPlainString(),
                        balance.aged().over90().toPlainString(),
                        balance.overpaid().toPlainString()));
    }

    private static List<SubAccountView> subAccounts(Ledger ledger) {
        return ledger.subAccounts().stream()
                .map(part -> new SubAccountView(
                        part.name().orElse(null), part.amount().toPlainString()))
                .toList();
    }

    private static TransferView transfer(Ledger ledger, Transfer transfer) {
        String path =
                URLEncoder.encode(ledger.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
        return new TransferView(
                transfer.recipient(),
                transfer.title(),
                transfer.amount().map(BigDecimal::toPlainString).orElse(null),
                transfer.code()
                        .map(code ->
                                new CodeView("/api/finance/ledgers/" + path + "/transfer-code.svg", code.amountTyped()))
                        .orElse(null));
    }
}
