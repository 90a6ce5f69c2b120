package org.ebok.example.nadmorska;

import java.io.IOException;

/** The ERP's files hold something that its tables cannot take. The message names the file and, where known, the line. */
public final class BadDataException extends IOException {
    private static final long serialVersionUID = 1L;

    BadDataException(String message) {
        super(message);
    }

    BadDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
