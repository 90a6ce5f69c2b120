package org.ebok.api.debt;

import java.util.List;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;

/** Tells which charges are unpaid at this moment. Safe for use by many threads. */
public interface Debts {

    /** @return the function that keeps these books, never null: who is not granted it is not told by another one either */
    FunctionId function();

    /**
     * By the rule of the manual of the central database: payments settle charges in due order.
     *
     * @param scope whose charges
     * @return the open charges of all ledgers of the scope, those of one ledger together and the oldest first, never null;
     *     ledgers whose currency is not known are left out
     * @throws org.ebok.api.problem.ProblemException when the central database cannot tell
     */
    List<OpenCharge> open(CustomerScope scope);
}
