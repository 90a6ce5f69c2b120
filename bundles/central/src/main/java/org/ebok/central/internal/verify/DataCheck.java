package org.ebok.central.internal.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ebok.central.internal.verify.RowProbes.RowRule;

/**
 * Looks at the rows. Rules for single rows are counted together in one pass over each view; only where one is broken, a
 * statement of its own asks for the rows.
 */
final class DataCheck {

    private final ProbeRunner runner;
    private final Structure structure;
    private final VerifyLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private int leftOut;

    DataCheck(ProbeRunner runner, Structure structure, VerifyLimits limits) {
        this.runner = runner;
        this.structure = structure;
        this.limits = limits;
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many rules need what is missing. */
    int leftOut() {
        return leftOut;
    }

    void run() throws SQLException {
        for (ContractView view : Contract.VIEWS) {
            checkRows(view);
        }
        for (Probe probe : RelationProbes.all()) {
            if (structure.allows(probe)) {
                check(probe);
            } else {
                leftOut++;
            }
        }
    }

    private void checkRows(ContractView view) throws SQLException {
        List<RowRule> all = RowProbes.of(view);
        List<RowRule> rules =
                all.stream().filter(rule -> structure.allows(rule.probe())).toList();
        leftOut += all.size() - rules.size();
        if (rules.isEmpty()) {
            return;
        }
        String counts = rules.stream()
                .map(rule -> ", count(case when " + rule.condition() + " then 1 end)")
                .collect(Collectors.joining());
        Probe onePass = new Probe(
                Message.VIEW_EMPTY, view.name(), "", "select count(*)" + counts + " from {" + view.name() + "} v");
        List<RowRule> broken = new ArrayList<>();
        attempt(onePass, () -> {
            List<Integer> numbers =
                    runner.run(onePass, 1, row -> broken(row, rules.size())).get(0);
            numbers.forEach(number -> broken.add(rules.get(number)));
            return Optional.empty();
        });
        for (RowRule rule : broken) {
            check(rule.probe());
        }
    }

    private List<Integer> broken(ResultSet row, int rules) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            if (row.getLong(i + 2) > 0) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private void check(Probe probe) throws SQLException {
        attempt(probe, () -> {
            List<String> keys = runner.keys(probe);
            return keys.isEmpty() ? Optional.empty() : Optional.of(finding(probe, keys));
        });
    }

    private Finding finding(Probe probe, List<String> keys) {
        boolean more = keys.size() > limits.rows();
        List<String> named = IntStream.range(0, Math.min(keys.size(), limits.rows()))
                .mapToObj(keys::get)
                .toList();
        return new Finding(probe.message(), probe.view(), probe.column(), named, more, "");
    }

    private interface Attempt {
        Optional<Finding> run() throws SQLException;
    }

    private void attempt(Probe probe, Attempt attempt) throws SQLException {
        try {
            attempt.run().ifPresent(findings::add);
        } catch (SQLException e) {
            if (SqlStates.isLost(e)) {
                throw e;
            }
            findings.add(failure(probe, e));
        }
    }

    private static Finding failure(Probe probe, SQLException e) {
        String what = probe.message() == Message.VIEW_EMPTY
                ? "each row by itself"
                : probe.message().text();
        return SqlStates.isTooSlow(e)
                ? Finding.of(Message.NOT_CHECKED, probe.view(), probe.column(), what)
                : Finding.of(
                        Message.VIEW_FAILS,
                        String.join(", ", probe.views().stream().sorted().toList()),
                        probe.column(),
                        "SQL state " + SqlStates.state(e) + " while checking: " + what);
    }
}
