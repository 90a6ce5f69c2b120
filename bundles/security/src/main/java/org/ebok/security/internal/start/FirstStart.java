package org.ebok.security.internal.start;

import java.nio.file.Path;
import java.util.Set;
import org.ebok.api.account.InitialAccounts;
import org.ebok.api.file.OwnerOnlyFile;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.AccountPermissions;
import org.ebok.security.internal.account.Accounts;
import org.ebok.security.internal.account.PasswordGenerator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what a fresh installation lacks: the console's user, the portal's administrator, and what other bundles ask for.
 * A password is written down before its account is made: a server killed in between makes another one.
 */
@Component(immediate = true)
public final class FirstStart implements InitialAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String ACTOR = "portal:first-start";
    private static final String ADMINISTRATOR = "admin";

    private final Accounts accounts;
    private final AccountPermissions permissions;
    private final PasswordGenerator passwords = new PasswordGenerator();
    private final FirstPasswordsFile file;
    private final OwnerOnlyFile keyFile;

    @Activate
    public FirstStart(@Reference Accounts accounts, @Reference AccountPermissions permissions, BundleContext context) {
        this.accounts = accounts;
        this.permissions = permissions;
        Path data = Path.of(context.getProperty("karaf.data"));
        this.file = new FirstPasswordsFile(data);
        this.keyFile = new OwnerOnlyFile(data.resolve("console.key"));
        ensureConsoleUser(new ConsoleUsers(Path.of(context.getProperty("karaf.etc"))));
        ensureAdministrator();
    }

    private void ensureConsoleUser(ConsoleUsers users) {
        if (users.isEmpty()) {
            String password = passwords.next();
            file.put("console", ADMINISTRATOR, password, "Karaf console, over SSH on this machine");
            ConsoleKey key = ConsoleKey.generate();
            keyFile.replace(key.privateKey().lines().toList());
            users.addAdministrator(ADMINISTRATOR, password, key);
            LOG.info("A user of the console was made; see the files first-passwords and console.key");
        }
    }

    private void ensureAdministrator() {
        if (!accounts.hasAdministrator()) {
            String password = passwords.next();
            file.put("administrator", ADMINISTRATOR, password, "administrator of the portal");
            accounts.createAdministrator(ACTOR, ADMINISTRATOR, "Administrator", password);
            LOG.info("The portal's administrator was made; the password is in the file first-passwords");
        }
    }

    @Override
    public void ensureCustomer(String login, Set<CustomerId> customers, Set<String> held, String description) {
        if (accounts.findCredentials(login).isPresent()) {
            return;
        }
        String password = passwords.next();
        file.put("customer", login, password, description);
        accounts.createCustomer(ACTOR, login, customers, password);
        held.forEach(permission -> permissions.grant(ACTOR, login, permission));
    }
}
