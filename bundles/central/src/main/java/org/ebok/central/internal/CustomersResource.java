package org.ebok.central.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.CustomerName;
import org.ebok.api.central.Row;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For whom the signed-in subject acts, as the head of each page says. */
@Component(property = RestResource.CORE + "=customers")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class CustomersResource implements RestResource {

    private static final String SQL = """
            select c.customer_id, c.customer_number, c.kind, c.first_name, c.last_name, c.company_name
            from {customer} c
            order by c.customer_number""";

    private final CentralQuery<ActedFor> query;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public CustomersResource(
            @Reference CentralQueries queries, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.query = queries.prepare(SQL, CustomersResource::read);
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param id identifier in the central database
     * @param number number printed on letters
     * @param name name of the company or person, the number where there is none
     * @param kind {@code person} or {@code company}
     */
    public record ActedFor(String id, String number, String name, String kind) {}

    /**
     * @param asOf when the central database was read
     * @param customers in the order of their numbers
     */
    public record ActedForList(OffsetDateTime asOf, List<ActedFor> customers) {}

    @GET
    @Operation(summary = "The customers whom the signed-in account acts for")
    public ActedForList list() {
        return new ActedForList(OffsetDateTime.now(clock), query.list(subject.customerScope(), Map.of()));
    }

    private static ActedFor read(Row row) {
        return new ActedFor(
                row.text("customer_id"),
                row.text("customer_number"),
                CustomerName.of(row),
                row.text("kind").equals("COMPANY") ? "company" : "person");
    }
}
