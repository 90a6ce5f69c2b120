package org.ebok.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The record of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + ProfileFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ProfileFunction.ID)
public final class ProfileResource implements RestResource {

    private final Customers customers;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public ProfileResource(@Reference Customers customers, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.customers = customers;
        this.subject = subject;
        this.clock = clock;
    }

    /** An address; every part may be null. */
    public record AddressView(String street, String building, String flat, String postalCode, String city) {}

    /** A group of customers; every part may be null. */
    public record GroupView(String code, String name) {}

    /**
     * A customer's record; what is not registered is null.
     *
     * @param number number printed on letters
     * @param kind person or company
     * @param name what to call the customer, never null
     * @param firstName first name
     * @param lastName last name
     * @param companyName name of a company
     * @param taxId Polish tax number (NIP)
     * @param email e-mail address
     * @param phone telephone
     * @param group group of the customer
     * @param address registered address
     * @param mailingAddress where letters go, when that is elsewhere
     * @param active whether the customer is served now
     */
    public record CustomerView(
            String number,
            String kind,
            String name,
            String firstName,
            String lastName,
            String companyName,
            String taxId,
            String email,
            String phone,
            GroupView group,
            AddressView address,
            AddressView mailingAddress,
            boolean active) {}

    /**
     * @param asOf when the central database was read
     * @param customers in the order of their numbers
     */
    public record Profile(OffsetDateTime asOf, List<CustomerView> customers) {}

    @GET
    @Operation(summary = "The records of the customers whom the signed-in account acts for")
    public Profile show() {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        return new Profile(
                asOf,
                customers.list(subject.customerScope()).stream()
                        .map(ProfileResource::view)
                        .toList());
    }

    private static CustomerView view(Customer customer) {
        return new CustomerView(
                customer.number(),
                customer.company() ? "company" : "person",
                customer.name(),
                customer.firstName().orElse(null),
                customer.lastName().orElse(null),
                customer.companyName().orElse(null),
                customer.taxId().orElse(null),
                customer.email().orElse(null),
                customer.phone().orElse(null),
                new GroupView(
                        customer.groupCode().orElse(null), customer.groupName().orElse(null)),
                customer.address().map(ProfileResource::view).orElse(null),
                customer.mailingAddress().map(ProfileResource::view).orElse(null),
                customer.active());
    }

    private static AddressView view(Address address) {
        return new AddressView(
                address.street().orElse(null),
                address.building().orElse(null),
                address.flat().orElse(null),
                address.postalCode().orElse(null),
                address.city().orElse(null));
    }
}
