package org.ebok.security.internal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ebok.api.scope.CustomerId;

/**
 * An account to be made.
 *
 * @param accountId its identifier
 * @param login log-in name in its canonical form
 * @param displayName how to address staff, null for customers
 * @param role its role
 * @param customers the customers it acts for
 */
public record NewAccount(UUID accountId, String login, String displayName, Role role, Set<CustomerId> customers) {

    private static final Pattern LOGIN = Pattern.compile("[\\p{IsLatin}0-9][\\p{IsLatin}0-9._@+-]{1,99}");

    /**
     * A colon is none of its characters: by it the audit trail tells what is no account.
     *
     * @throws IllegalArgumentException when the log-in name has a character that it may not have
     */
    public NewAccount {
        login = canonical(login);
        customers = Set.copyOf(customers);
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException(
                    "A log-in name has 2 to 100 Latin letters, digits and . _ @ + -, and begins with a letter or digit: "
                            + login);
        }
    }

    static NewAccount ofCustomer(String login, Set<CustomerId> customers) {
        return new NewAccount(UUID.randomUUID(), login, null, Role.CUSTOMER, customers);
    }

    static NewAccount ofAdministrator(String login, String displayName) {
        return new NewAccount(UUID.randomUUID(), login, displayName, Role.ADMINISTRATOR, Set.of());
    }

    /** Whether a text could be the log-in name of an account, in any spelling. */
    static boolean isLogin(String login) {
        return LOGIN.matcher(canonical(login)).matches();
    }

    /**
     * The form in which log-in names are stored and compared: people do not care for capitals and stray spaces, and
     * signs that only look different are the same.
     */
    static String canonical(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
