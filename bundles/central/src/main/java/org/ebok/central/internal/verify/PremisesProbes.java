package org.ebok.central.internal.verify;

import java.util.ArrayList;
import java.util.List;
import org.ebok.central.internal.verify.RowProbes.RowRule;

/** What premises, their meters, charges and tariffs must fulfil beside the rules for all views. */
final class PremisesProbes {

    private PremisesProbes() {}

    /** The rules for each row by itself. */
    static List<RowRule> rowRules(ContractView view) {
        List<RowRule> rules = new ArrayList<>();
        switch (view.name()) {
            case "premises" -> rules.add(period(view, "held_from", "held_to"));
            case "meter" -> {
                rules.add(period(view, "installed_on", "removed_on"));
                rules.add(new RowRule(
                        Message.METER_OF_NOTHING,
                        view,
                        "premises_id, ledger_id",
                        "premises_id is null and ledger_id is null"));
            }
            case "consumption_average" -> {
                rules.add(operators(view));
                rules.add(
                        new RowRule(Message.FEW_PREMISES, view, "premises", "premises < " + Contract.FEWEST_PREMISES));
            }
            case "charge" -> {
                rules.add(period(view, "valid_from", "valid_to"));
                rules.add(new RowRule(Message.NO_TARIFF, view, "tariff_id", "tariff_id is null"));
                rules.add(new RowRule(Message.UNLIKE_RATE, view, "amount", "amount <> round(quantity * rate, 2)"));
            }
            case "tariff" -> {
                rules.add(operators(view));
                rules.add(period(view, "valid_from", "valid_to"));
            }
            default -> {} // a view of something else
        }
        return rules;
    }

    /** The rules for rows together. */
    static List<Probe> relations() {
        return List.of(
                orphanOfCustomer(Contract.METER, Contract.PREMISES),
                orphanOfCustomer(Contract.READINGS, Contract.METER),
                orphanOfCustomer(Contract.CHARGE, Contract.PREMISES),
                unjustified(),
                severalHolders(),
                lowerReading(),
                meterNotThere(),
                readingNotOfHolder(),
                chargeNotOfHolder());
    }

    private static RowRule operators(ContractView view) {
        return new RowRule(Message.WRONG_AUDIENCE, view, "customer_id", "customer_id is not null");
    }

    private static RowRule period(ContractView view, String from, String to) {
        return new RowRule(Message.PERIOD_ENDS_BEFORE, view, to, to + " < " + from);
    }

    /** Several customers may have the same owner's key, so it must be there for the row's own customer. */
    private static Probe orphanOfCustomer(ContractView view, ContractView owner) {
        String key = owner.rowKey();
        return new Probe(
                Message.ORPHAN,
                view.name(),
                key,
                "select v." + view.rowKey() + " from {" + view.name() + "} v where v." + key + " is not null"
                        + " and not exists (select 1 from [" + owner.name() + "] o where o." + key + " = v." + key
                        + " and o.customer_id = v.customer_id)");
    }

    private static Probe unjustified() {
        return new Probe(
                Message.ORPHAN,
                "tariff",
                "justification_id",
                "select v.tariff_id from {tariff} v where v.justification_id is not null and not exists (select 1 from"
                        + " [document] o where o.document_id = v.justification_id and o.customer_id is null)");
    }

    /** The day on which premises change hands may be of both. */
    private static Probe severalHolders() {
        return new Probe(
                Message.SEVERAL_HOLDERS,
                "premises",
                "held_from, held_to",
                "select v.premises_id from {premises} v where exists (select 1 from [premises] o"
                        + " where o.premises_id = v.premises_id and o.customer_id <> v.customer_id"
                        + " and (o.held_to is null or o.held_to > v.held_from)"
                        + " and (v.held_to is null or v.held_to > o.held_from))");
    }

    /** A register that came to its end has gone less than half way since; an allocator is set to zero each year. */
    private static Probe lowerReading() {
        return new Probe(
                Message.LOWER_READING,
                "reading",
                "read_value",
                "select r.reading_id from (select v.reading_id, v.customer_id, v.meter_id, v.read_value,"
                        + " lag(v.read_value) over (partition by v.customer_id, v.meter_id"
                        + " order by v.read_on, v.read_value) as previous from {reading} v) r"
                        + " join [meter] m on m.meter_id = r.meter_id and m.customer_id = r.customer_id"
                        + " where r.read_value < r.previous"
                        + " and not (m.medium = 'HEAT_ALLOCATOR' and r.read_value = 0)"
                        + " and (m.digits is null or r.previous - r.read_value < power(10, m.digits) / 2)");
    }

    private static Probe meterNotThere() {
        return new Probe(
                Message.METER_NOT_THERE,
                "reading",
                "read_on",
                "select v.reading_id from {reading} v join [meter] m on m.meter_id = v.meter_id"
                        + " and m.customer_id = v.customer_id"
                        + " where v.read_on < m.installed_on or v.read_on > m.removed_on");
    }

    private static Probe readingNotOfHolder() {
        return new Probe(
                Message.NOT_OF_HOLDER,
                "reading",
                "read_on",
                "select v.reading_id from {reading} v join [meter] m on m.meter_id = v.meter_id"
                        + " and m.customer_id = v.customer_id where m.premises_id is not null"
                        + " and not exists (select 1 from [premises] p where p.premises_id = m.premises_id"
                        + " and p.customer_id = v.customer_id and p.held_from <= v.read_on"
                        + " and (p.held_to is null or p.held_to >= v.read_on))");
    }

    private static Probe chargeNotOfHolder() {
        return new Probe(
                Message.NOT_OF_HOLDER,
                "charge",
                "valid_from, valid_to",
                "select v.charge_id from {charge} v where v.premises_id is not null"
                        + " and not exists (select 1 from [premises] p where p.premises_id = v.premises_id"
                        + " and p.customer_id = v.customer_id"
                        + " and (v.valid_to is null or p.held_from <= v.valid_to)"
                        + " and (p.held_to is null or p.held_to >= v.valid_from))");
    }
}
