package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
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
    public <T> T as(Caller caller, Duration longest, Sql.Work<T> work) {
        try {
            return calls.as(caller, () -> QuarkusTransaction.requiringNew()
                    .timeout((int) longest.toSeconds())
                    .call(() -> on(work)));
        } catch (QuarkusTransactionException e) {
            throw unwrapped(e);
        }
    }

    private <T> T on(Sql.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            // The mapper of problems knows from it what a lost connection is.
            throw new PersistenceException("A batch could not be read or changed", e);
        }
    }

    /** What the work threw, which a request answers with. */
    private static RuntimeException unwrapped(QuarkusTransactionException wrapped) {
        Throwable cause = wrapped;
        while (cause instanceof QuarkusTransactionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException thrown ? thrown : wrapped;
    }
}
