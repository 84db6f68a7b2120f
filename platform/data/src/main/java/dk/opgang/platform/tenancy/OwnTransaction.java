package dk.opgang.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The transaction of a connection that was taken outside of one. It is that of the driver, past the pool: the pool would end it in silence
 * when the connection comes back.
 */
final class OwnTransaction {

    private static final Logger LOG = Logger.getLogger(OwnTransaction.class);

    private OwnTransaction() {}

    /** Begins one with the next statement, unless the connection is in one. */
    static void begin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            driver(connection).setAutoCommit(false);
        }
    }

    /**
     * Keeps what was done in it. What failed has told so already, and takes the rest with it. What the database does not keep now is told to
     * nobody but the log, since the work is over; it was as much in danger a moment before.
     */
    static void end(Connection connection) {
        try {
            BaseConnection driver = driver(connection);
            if (driver.isClosed() || driver.getAutoCommit()) {
                return;
            }
            if (driver.getTransactionState() == TransactionState.FAILED) {
                driver.rollback();
            }
            // Commits what is open.
            driver.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.error("What was done outside of a transaction was not kept", e);
            close(connection);
        }
    }

    /** So that nobody goes on with it. */
    private static void close(Connection connection) {
        try {
            driver(connection).close();
        } catch (SQLException e) {
            LOG.debug("A connection that failed could not be closed", e);
        }
    }

    private static BaseConnection driver(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class);
    }
}
