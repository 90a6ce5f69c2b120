package org.ebok.premises;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the customers hold and held. */
@Component
public final class PremisesData implements PersonalData {

    private final List<PersonalTable> tables;

    @Activate
    public PremisesData(@Reference PersonalViews views) {
        this.tables = List.of(views.table(
                PersonalView.of("premises"), new PersonalText("Lokale i punkty poboru", "Premises and supply points")));
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(PremisesFunction.ID));
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
