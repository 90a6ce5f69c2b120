package org.ebok.mydata;

import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is signed in, with the numbers of the customers, under which some records know them. */
@Component(service = Persons.class)
public final class Persons {

    private final CentralQuery<String> numbers;
    private final CurrentSubject subject;

    @Activate
    public Persons(@Reference CentralQueries queries, @Reference CurrentSubject subject) {
        this.numbers = queries.prepare(
                "select c.customer_number from {customer} c order by c.customer_number",
                row -> row.text("customer_number"));
        this.subject = subject;
    }

    /** @throws org.ebok.api.central.CentralUnavailableException when the central database is away */
    PersonalSubject current() {
        CustomerScope scope = subject.customerScope();
        return new PersonalSubject(subject.login(), scope, numbers.list(scope, Map.of()));
    }
}
