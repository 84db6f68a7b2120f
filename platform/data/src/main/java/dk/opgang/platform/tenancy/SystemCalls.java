package dk.opgang.platform.tenancy;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.transaction.OuterTransaction;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/**
 * Runs background work as an explicit caller: as the system, or as the one who ordered the work. Each call has a request
 * context of its own and stands outside the transaction of whoever starts it, whose connection belongs to another caller.
 * Runtime exceptions of the work come out as they are.
 */
@Singleton
public class SystemCalls {

    private final Instance<CurrentCaller> current;
    private final TransactionManager transactions;
    private final OuterTransaction outer;
    private final WorkUnderway underway;

    SystemCalls(
            Instance<CurrentCaller> current,
            TransactionManager transactions,
            OuterTransaction outer,
            WorkUnderway underway) {
        this.current = current;
        this.transactions = transactions;
        this.outer = outer;
        this.underway = underway;
    }

    /** Runs the work as the system, without a transaction. */
    public void run(Runnable work) {
        as(Caller.system(), work);
    }

    /** Runs the work as the system, without a transaction. */
    public <T> T call(Callable<T> work) {
        return as(Caller.system(), work);
    }

    /** Runs the work as the system in a transaction of its own. If a request waits for the answer, it waits for a connection as the transactions of requests do. */
    public void inTransaction(Runnable work) {
        callInTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as the system in a transaction of its own. If a request waits for the answer, it waits for a connection as the transactions of requests do. */
    public <T> T callInTransaction(Callable<T> work) {
        return isForRequest()
                ? call(() -> outer.call(() -> QuarkusTransaction.requiringNew().call(work)))
                : call(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /**
     * Runs a piece of the work as the system again and again, each time in a transaction of its own, so that much work holds no row for long.
     *
     * @param piece true if there may be more
     */
    public void inTransactions(Callable<Boolean> piece) {
        boolean isMore;
        do {
            isMore = callInTransaction(piece);
        } while (isMore);
    }

    /** Whether a request waits for the answer that holds no connection yet. */
    private boolean isForRequest() {
        try {
            return transactions.getStatus() == Status.STATUS_NO_TRANSACTION
                    && Arc.container().requestContext().isActive()
                    && current.get().find().filter(caller -> !caller.isSystem()).isPresent();
        } catch (SystemException e) {
            throw new IllegalStateException("It could not be told whether a transaction runs", e);
        }
    }

    /** Runs the work as the caller, without a transaction. */
    public void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as the caller, without a transaction. */
    public <T> T as(Caller caller, Callable<T> work) {
        try {
            return underway.call(() -> inContextOf(caller, work));
        } catch (RuntimeException e) {
            throw e;
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException("The transaction of the caller could not be set aside", e);
        } catch (Exception e) {
            throw new IllegalStateException("Background work failed", e);
        }
    }

    private <T> T inContextOf(Caller caller, Callable<T> work) throws Exception {
        ManagedContext requests = Arc.container().requestContext();
        ContextState outerContext = requests.getStateIfActive();
        if (outerContext != null) {
            requests.deactivate();
        }
        requests.activate();
        try {
            current.get().become(caller);
            return outsideTransaction(work);
        } finally {
            requests.terminate();
            if (outerContext != null) {
                requests.activate(outerContext);
            }
        }
    }

    private <T> T outsideTransaction(Callable<T> work) throws Exception {
        Transaction outerTransaction = transactions.suspend();
        try {
            return work.call();
        } finally {
            if (outerTransaction != null) {
                transactions.resume(outerTransaction);
            }
        }
    }
}
