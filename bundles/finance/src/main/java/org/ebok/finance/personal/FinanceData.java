package org.ebok.finance.personal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.ebok.finance.FinanceFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledgers with everything that was booked, and what the portal has noted of their bank accounts. */
@Component
public final class FinanceData implements PersonalData {

    private final List<PersonalTable> tables;

    @Activate
    public FinanceData(@Reference PersonalViews views, @Reference KnownAccountTable known) {
        this.tables = List.of(
                views.table(PersonalView.of("ledger"), new PersonalText("Kartoteki finansowe", "Ledgers")),
                views.table(
                        PersonalView.of("ledger_entry"), new PersonalText("Zapisy w kartotekach", "Ledger entries")),
                known);
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(FinanceFunction.ID));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
