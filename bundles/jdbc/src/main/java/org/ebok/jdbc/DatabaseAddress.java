package org.ebok.jdbc;

import java.util.Objects;

/**
 * Where a database is and how to sign in to it. Holds the place of the password, never the password.
 *
 * @param url JDBC address, for example {@code jdbc:postgresql://db.example/erp}
 * @param user log-in name, empty when the database asks for none
 * @param passwordFile path of a file whose first line is the password, empty for none; read when a data source is made
 * @param passwordEnv name of the environment variable that holds the password, empty for none; a file goes first
 */
public record DatabaseAddress(String url, String user, String passwordFile, String passwordEnv) {

    /** @throws NullPointerException when a part is null */
    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(passwordFile, "passwordFile");
        Objects.requireNonNull(passwordEnv, "passwordEnv");
    }
}
