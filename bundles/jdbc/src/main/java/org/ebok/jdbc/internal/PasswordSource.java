package org.ebok.jdbc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ebok.jdbc.DatabaseAddress;

/** Reads the password of an address at the moment of use. */
final class PasswordSource {

    private final UnaryOperator<String> environment;

    PasswordSource(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    Optional<String> read(DatabaseAddress address) throws SQLException {
        if (!address.passwordFile().isEmpty()) {
            return Optional.of(firstLine(Path.of(address.passwordFile())));
        }
        if (address.passwordEnv().isEmpty()) {
            return Optional.empty();
        }
        String value = environment.apply(address.passwordEnv());
        if (value == null) {
            throw new SQLException("passwordEnv: the environment has no variable " + address.passwordEnv());
        }
        return Optional.of(value);
    }

    private static String firstLine(Path file) throws SQLException {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw new SQLException("passwordFile: the file " + file + " is empty");
            }
            return lines.get(0);
        } catch (IOException e) {
            throw new SQLException("passwordFile: cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
