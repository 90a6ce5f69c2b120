package org.ebok.profile;

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

/** What the operator has on record about the customers. */
@Component
public final class ProfileData implements PersonalData {

    private final List<PersonalTable> tables;

    @Activate
    public ProfileData(@Reference PersonalViews views) {
        this.tables = List.of(views.table(
                PersonalView.of("customer"),
                new PersonalText("Dane osobowe i adresowe", "Personal details and addresses")));
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(ProfileFunction.ID));
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
