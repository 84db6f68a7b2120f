package dk.opgang.platform.tenancy;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;

/** When the running transaction began, by the clock that sets {@code createdAt} and {@code updatedAt}: no row of it bears an earlier time. */
@Singleton
class TransactionBegin {

    private static final Clock CLOCK = Clock.systemUTC();

    /** A name and no class, which two classes of the same name could not share. */
    private static final String NOTED = "dk.opgang.transaction-begin";

    private final TransactionSynchronizationRegistry transactions;

    TransactionBegin(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * Needs no bean of its own: a service that starts anew within a JVM, as in development or where a test is tried once more, is told of
     * transactions by way of the observers of the one before it, since Quarkus keeps who tells of them.
     */
    static void note(
            @Observes @Initialized(TransactionScoped.class) Object transaction,
            TransactionSynchronizationRegistry transactions) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.putResource(NOTED, CLOCK.instant());
        }
    }

    /** The beginning; now outside a transaction. */
    Instant get() {
        boolean noted =
                transactions.getTransactionStatus() == Status.STATUS_ACTIVE && transactions.getResource(NOTED) != null;
        return noted ? (Instant) transactions.getResource(NOTED) : CLOCK.instant();
    }
}
