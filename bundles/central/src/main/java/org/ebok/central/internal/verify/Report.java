package org.ebok.central.internal.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param findings errors first, then in the order of the contract
 * @param notes what was not looked at, or only in part
 */
public record Report(List<Finding> findings, List<String> notes) {

    /** How many findings break the contract. */
    public long errors() {
        return count(Message.Severity.ERROR);
    }

    /** How many findings are worth a look. */
    public long warnings() {
        return count(Message.Severity.WARNING);
    }

    private long count(Message.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.message().severity() == severity)
                .count();
    }
}
