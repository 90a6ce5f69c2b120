package org.ebok.documents.demand;

import java.util.List;
import org.ebok.api.debt.Debts;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;

/** Demands where it is known what is unpaid. */
public final class DemandsForTest {

    private DemandsForTest() {}

    public static Demands of(CurrentSubject subject, List<OpenCharge> open) {
        Demands demands = new Demands(subject);
        demands.debts = new Debts() {

            @Override
            public FunctionId function() {
                return new FunctionId("finance");
            }

            @Override
            public List<OpenCharge> open(CustomerScope scope) {
                return open;
            }
        };
        return demands;
    }
}
