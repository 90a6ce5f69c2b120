package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ebok.central.internal.ScopedSql;

/**
 * Holds a live mapping against the contract: its structure, the inbox, the rows, and how the database would answer the
 * portal.
 */
public final class CentralVerification {

    private final String schema;
    private final VerifyLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param schema of the views */
    public CentralVerification(String schema, VerifyLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /**
     * Looks at everything, once.
     *
     * @param connection in autocommit mode; nothing is written
     * @param installed statements of the installed functions, whose plans are looked at beside those of the manual, and
     *     whose views must be there
     * @throws SQLException when the database cannot be reached
     */
    public Report verify(Connection connection, Collection<ScopedSql> installed) throws SQLException {
        Set<String> asked = installed.stream()
                .flatMap(statement -> statement.views().stream())
                .collect(Collectors.toSet());
        Structure structure = Structure.of(connection, schema, limits.timeoutSeconds(), asked);
        findings.addAll(structure.findings());
        findings.addAll(new InboxCheck(connection, schema).findings());
        Set<String> large = sizes(connection, structure);
        List<String> sample = large.isEmpty() ? List.of() : sample(connection, large);
        checkData(new ProbeRunner(connection, schema, limits, sample.isEmpty() ? Set.of() : large, sample), structure);
        checkPlans(connection, installed);
        findings.sort(Comparator.comparing(finding -> finding.message().severity()));
        return new Report(List.copyOf(findings), List.copyOf(notes));
    }

    /** The large views. Says which views have no rows. */
    private Set<String> sizes(Connection connection, Structure structure) throws SQLException {
        ProbeRunner runner = new ProbeRunner(connection, schema, limits, Set.of(), List.of());
        Set<String> large = new LinkedHashSet<>();
        for (ContractView view : Contract.VIEWS) {
            if (!structure.isReadable(view.name())) {
                continue;
            }
            Probe count = new Probe(
                    Message.VIEW_EMPTY,
                    view.name(),
                    "",
                    "select count(*) from (select 1 from [" + view.name() + "] v fetch first "
                            + (limits.largeView() + 1) + " rows only) n");
            try {
                long rows = runner.run(count, 1, row -> row.getLong(1)).get(0);
                if (rows == 0) {
                    findings.add(Finding.of(Message.VIEW_EMPTY, view.name(), "", ""));
                } else if (rows > limits.largeView()) {
                    large.add(view.name());
                }
            } catch (SQLException e) {
                if (SqlStates.isLost(e)) {
                    throw e;
                }
                large.add(view.name());
            }
        }
        return large;
    }

    private List<String> sample(Connection connection, Set<String> large) throws SQLException {
        if (limits.sample() == 0) {
            return List.of();
        }
        try {
            List<String> sample = CustomerSample.of(connection, schema, limits.sample(), limits.timeoutSeconds());
            if (!sample.isEmpty()) {
                notes.add("Of " + String.join(", ", large) + " (more than " + limits.largeView() + " rows) the rows of "
                        + sample.size() + " customers were looked at; --sample 0 looks at all.");
            }
            return sample;
        } catch (SQLException e) {
            if (SqlStates.isLost(e)) {
                throw e;
            }
            return List.of();
        }
    }

    private void checkData(ProbeRunner runner, Structure structure) throws SQLException {
        DataCheck data = new DataCheck(runner, structure, limits);
        data.run();
        findings.addAll(data.findings());
        if (data.leftOut() > 0) {
            notes.add(data.leftOut() + " rules were left out, because they need what is missing.");
        }
        notes.add(runner.statements() + " statements looked at the rows.");
    }

    private void checkPlans(Connection connection, Collection<ScopedSql> installed) throws SQLException {
        if (!PlanCheck.knows(connection)) {
            notes.add("Query plans were not looked at: that is done on PostgreSQL only.");
            return;
        }
        List<ScopedSql> statements = new ArrayList<>(PortalQuestions.scoped());
        statements.addAll(installed);
        PlanCheck plans = new PlanCheck(connection, schema, limits);
        plans.run(statements);
        findings.addAll(plans.findings());
        notes.add(plans.asked() + " query plans were looked at"
                + (plans.notAsked() == 0
                        ? "."
                        : "; " + plans.notAsked() + " could not be had, for want of a row to ask about or of a view."));
    }
}
