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

    private final TransactionSynchronizationRegistry transactions;

    TransactionBegin(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void note(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.putResource(TransactionBegin.class, CLOCK.instant());
        }
    }

    /** The beginning; now outside a transaction. */
    Instant get() {
        boolean noted = transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                && transactions.getResource(TransactionBegin.class) != null;
        return noted ? (Instant) transactions.getResource(TransactionBegin.class) : CLOCK.instant();
    }
}
