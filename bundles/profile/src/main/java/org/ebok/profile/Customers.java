package org.ebok.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads customers' records from the central database. */
@Component(service = Customers.class)
public final class Customers {

    private static final String CUSTOMERS = """
            select c.customer_number, c.kind, c.first_name, c.last_name, c.company_name, c.tax_id, c.email, c.phone,
                   c.street, c.building_no, c.flat_no, c.postal_code, c.city,
                   c.mailing_street, c.mailing_building_no, c.mailing_flat_no, c.mailing_postal_code, c.mailing_city,
                   c.group_code, c.group_name, c.active
            from {customer} c
            order by c.customer_number""";

    private final CentralQuery<Customer> customers;

    @Activate
    public Customers(@Reference CentralQueries queries) {
        this.customers = queries.prepare(CUSTOMERS, Customers::read);
    }

    /** The customers of the scope in the order of their numbers. */
    List<Customer> list(CustomerScope scope) {
        return customers.list(scope, Map.of());
    }

    private static Customer read(Row row) {
        return new Customer(
                row.text("customer_number"),
                row.text("kind").equals("COMPANY"),
                row.optionalText("first_name"),
                row.optionalText("last_name"),
                row.optionalText("company_name"),
                row.optionalText("tax_id"),
                row.optionalText("email"),
                row.optionalText("phone"),
                row.optionalText("group_code"),
                row.optionalText("group_name"),
                address(row, ""),
                address(row, "mailing_"),
                row.flag("active"));
    }

    private static Optional<Address> address(Row row, String prefix) {
        return Optional.of(new Address(
                        row.optionalText(prefix + "street"),
                        row.optionalText(prefix + "building_no"),
                        row.optionalText(prefix + "flat_no"),
                        row.optionalText(prefix + "postal_code"),
                        row.optionalText(prefix + "city")))
                .filter(Address::isKnown);
    }
}
