package org.ebok.central.internal.verify;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** What each row by itself must fulfil: one condition for each column and rule. */
final class RowProbes {

    // Every digit is made a nine: what is an account is then one of two texts.
    private static final String NO_ACCOUNT = "trim(bank_account) <> '' and translate(bank_account, '012345678',"
            + " '999999999') not in ('99999999999999999999999999', '99 9999 9999 9999 9999 9999 9999')";

    private RowProbes() {}

    /** The rows of a view that break a rule, as {@code condition} of a probe. */
    record RowRule(Message message, ContractView view, String column, String condition) {
        Probe probe() {
            return Probe.rows(message, view, column, condition);
        }
    }

    static List<RowRule> of(ContractView view) {
        List<RowRule> rules = new ArrayList<>();
        for (ContractColumn column : view.columns()) {
            addRules(rules, view, column);
        }
        if (view.equals(Contract.LEDGER)) {
            rules.add(new RowRule(Message.BANK_ACCOUNT, view, "bank_account", NO_ACCOUNT));
        }
        if (view.equals(Contract.DOCUMENT_KIND)) {
            rules.add(new RowRule(Message.WRONG_AUDIENCE, view, "customer_id", "customer_id is not null"));
        }
        if (view.equals(Contract.DOCUMENT)) {
            rules.add(new RowRule(
                    Message.NO_CURRENCY,
                    view,
                    "currency",
                    "amount is not null and (currency is null or trim(currency) = '')"));
        }
        if (view.equals(Contract.DOCUMENT_CONTENT)) {
            rules.add(new RowRule(
                    Message.PART_SIZE, view, "byte_count", "byte_count not between 1 and " + Contract.LARGEST_PART));
        }
        rules.addAll(PremisesProbes.rowRules(view));
        return rules;
    }

    private static void addRules(List<RowRule> rules, ContractView view, ContractColumn column) {
        String name = column.name();
        if (!column.nullable()) {
            rules.add(new RowRule(Message.NULL_VALUE, view, name, name + " is null"));
        }
        if (!column.nullable() && column.type() == ColumnType.TEXT) {
            rules.add(new RowRule(Message.BLANK_TEXT, view, name, "trim(" + name + ") = ''"));
        }
        if (column.identifier()) {
            rules.add(new RowRule(
                    Message.PADDED_IDENTIFIER,
                    view,
                    name,
                    "trim(" + name + ") <> '' and length(" + name + ") <> length(trim(" + name + "))"));
        }
        if (!column.codes().isEmpty()) {
            String codes = column.codes().stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
            rules.add(new RowRule(
                    Message.UNKNOWN_CODE,
                    view,
                    name,
                    "trim(" + name + ") <> '' and trim(" + name + ") not in (" + codes + ")"));
        }
        if (name.equals("currency")) {
            rules.add(new RowRule(
                    Message.UNKNOWN_CURRENCY,
                    view,
                    name,
                    "trim(currency) <> '' and trim(currency) not in (" + currencies() + ")"));
        }
        switch (column.type()) {
            case MONEY, AREA -> rules.add(tooManyDecimals(view, name, 2));
            case READING -> rules.add(tooManyDecimals(view, name, 3));
            case RATE -> rules.add(tooManyDecimals(view, name, 4));
            case INTEGER, BIGINT -> rules.add(tooManyDecimals(view, name, 0));
            default -> {}
        }
    }

    private static RowRule tooManyDecimals(ContractView view, String name, int allowed) {
        return new RowRule(Message.TOO_MANY_DECIMALS, view, name, name + " <> round(" + name + ", " + allowed + ")");
    }

    private static String currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(currency -> "'" + currency.getCurrencyCode() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
