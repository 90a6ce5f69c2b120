package org.ebok.api.operator;

import java.util.List;
import java.util.Optional;

/**
 * Who runs this portal.
 *
 * @param name short name, as in the head of each page
 * @param fullName full name, as the recipient of a transfer; never empty
 * @param address postal address of the office in one line
 * @param phone telephone of the office
 * @param taxId the Polish tax number (NIP), ten digits with the right check digit; empty when none or a wrong one is
 *     configured. The recommendation of the Polish Bank Association on two-dimensional codes makes it obligatory for
 *     institutional recipients
 * @param otherAccounts bank accounts of the operator that no ledger names, each 26 digits; never null
 */
public record OperatorProfile(
        String name,
        String fullName,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> taxId,
        List<String> otherAccounts) {

    /** Keeps a copy of the list. */
    public OperatorProfile {
        otherAccounts = List.copyOf(otherAccounts);
    }
}
