package org.ebok.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Collectors;
import org.ebok.api.account.InitialAccounts;
import org.ebok.api.scope.CustomerId;
import org.ebok.jdbc.DatabaseAddress;
import org.ebok.jdbc.DatabaseDrivers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Fills the demo database at each start, so that its dates stay near today, and makes the demo's accounts. */
@Component(service = Demo.class, immediate = true, configurationPid = "org.ebok.demo")
@Designate(ocd = Demo.Configuration.class)
public final class Demo {

    /** Configuration {@code org.ebok.demo}. */
    @ObjectClassDefinition(name = "e-BOK demo")
    public @interface Configuration {

        @AttributeDefinition(description = "JDBC address of the H2 database to fill, the same as in org.ebok.central")
        String url();
    }

    @Activate
    public Demo(
            @Reference DatabaseDrivers drivers,
            @Reference InitialAccounts accounts,
            @Reference Clock clock,
            Configuration configuration)
            throws SQLException {
        DatabaseAddress address = new DatabaseAddress(configuration.url(), "sa", "", "");
        try (Connection connection = drivers.dataSource(address).getConnection()) {
            new DemoDatabase(clock).fill(connection);
        }
        for (DemoAccount account : DemoAccounts.all()) {
            accounts.ensureCustomer(
                    account.login(),
                    account.customerIds().stream().map(CustomerId::new).collect(Collectors.toSet()),
                    account.permissions(),
                    account.description());
        }
    }
}
