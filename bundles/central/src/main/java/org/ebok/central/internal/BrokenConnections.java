package org.ebok.central.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/**
 * Throws a connection away when the driver says by the class of its exception that it is lost. The pool itself goes by SQL
 * states, which H2 does not keep to: a connection to an H2 server that was restarted would be used again and again.
 */
final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException e) {
        boolean lost = e instanceof SQLNonTransientConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException;
        return lost ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
