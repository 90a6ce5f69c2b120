package org.ebok.central.internal.personal;

import java.time.Clock;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.ebok.central.internal.FunctionQueries;
import org.ebok.central.internal.LiveQueries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Tables over views as one bundle has them: with a share of the connections. */
@Component(service = PersonalViews.class, scope = ServiceScope.BUNDLE)
public final class ViewTables implements PersonalViews {

    private final CentralQueries queries;
    private final Clock clock;

    @Activate
    public ViewTables(@Reference LiveQueries queries, @Reference Clock clock) {
        this.queries = new FunctionQueries(queries);
        this.clock = clock;
    }

    @Override
    public PersonalTable table(PersonalView rows, PersonalText title) {
        return new ViewTable(queries, clock, rows, title);
    }
}
