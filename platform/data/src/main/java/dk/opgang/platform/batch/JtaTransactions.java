package dk.opgang.platform.batch;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Transactions of the service, so that a feature's repositories and the outbox take part in them. */
@Singleton
class JtaTransactions implements Transactions {

    private final SystemCalls calls;
    private final AgroalDataSource database;

    JtaTransactions(SystemCalls calls, AgroalDataSource database) {
        this.calls = calls;
        this.database = database;
    }

    @Override
    public <T> T as(Caller caller, Duration longest, Work<T> work) {
        return calls.as(caller, () -> QuarkusTransaction.requiringNew()
                .timeout((int) longest.toSeconds())
                .call(() -> {
                    try (Connection connection = database.getConnection()) {
                        return work.on(connection);
                    } catch (SQLException e) {
                        // Unwrapped by the mapper of problems, which knows what a lost connection is.
                        throw new PersistenceException("A batch could not be read or changed", e);
                    }
                }));
    }
}
