package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to deliver: that of one instance, which holds a lock of the database for as long as it lives. When it dies, its connection
 * ends and the lock with it, so another instance goes on at once. Behind a pooler that hands connections on after each transaction the lock is
 * that of a transaction, which stays open for as long: it writes nothing, and each of its statements sees what is committed by then.
 */
@Singleton
class DeliveryLock {

    private static final Logger LOG = Logger.getLogger(DeliveryLock.class);
    private static final String TRY = "select pg_try_advisory_lock(hashtextextended('opgang webhooks', 0))";

    /** The same until the transaction ends. */
    private static final String TRY_WITHIN = TRY.replace("_lock(", "_xact_lock(");

    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private final AgroalDataSource database;
    private final SystemCalls calls;
    private @Nullable Connection held;

    DeliveryLock(AgroalDataSource database, SystemCalls calls) {
        this.database = database;
        this.calls = calls;
    }

    boolean isHeld() {
        return held != null;
    }

    /** Takes the turn if nobody has it. */
    boolean tryTake() throws SQLException {
        Connection connection = calls.call(database::getConnection);
        boolean taken = false;
        try (PreparedStatement statement = connection.prepareStatement(isWithin(connection) ? TRY_WITHIN : TRY);
                ResultSet row = statement.executeQuery()) {
            row.next();
            taken = row.getBoolean(1);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        if (taken) {
            held = connection;
        }
        return taken;
    }

    /** Up to which position the feed is recorded. It is read where the lock is held, so that whoever has lost it learns of it here. */
    long end() throws SQLException {
        Connection connection = held;
        if (connection == null) {
            throw new IllegalStateException("Somebody else delivers");
        }
        return FeedAccess.end(connection);
    }

    /** Gives the turn back. */
    void release() {
        Connection connection = held;
        held = null;
        if (connection == null) {
            return;
        }
        try (connection) {
            if (!isWithin(connection)) {
                Sql.call(connection, UNLOCK);
            }
        } catch (SQLException e) {
            LOG.debug("The lock ended with its connection", e);
        }
    }

    /** Whether a transaction is open as long as the connection is held. */
    private static boolean isWithin(Connection connection) throws SQLException {
        return !connection.getAutoCommit();
    }
}
