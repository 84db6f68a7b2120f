package dk.opgang.platform.transaction;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/** Runs work that begins a transaction of a request: after a wait for a free connection, and with its {@link Errands}. */
@Singleton
public class OuterTransaction {

    /** No request has as many errands; work that asks for more never ends. */
    private static final int ERRANDS_MAX = 8;

    private final TransactionManager transactions;
    private final PoolLine line;
    private final Errands errands;

    OuterTransaction(TransactionManager transactions, PoolLine line, Errands errands) {
        this.transactions = transactions;
        this.line = line;
        this.errands = errands;
    }

    /** Runs work that begins a transaction; work within one just runs. */
    public <T> T call(Callable<T> work) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        try {
            return withErrands(work);
        } catch (Exception e) {
            errands.refused();
            throw e;
        }
    }

    /** Runs the work until it needs nothing from outside of its transaction any more. */
    private <T> T withErrands(Callable<T> work) throws Exception {
        for (int run = 0; ; run++) {
            errands.beginAgain();
            try {
                return inLine(work);
            } catch (NeededFirst first) {
                if (run == ERRANDS_MAX) {
                    throw first;
                }
                first.run();
            }
        }
    }

    private <T> T inLine(Callable<T> work) throws Exception {
        line.enter();
        try {
            return work.call();
        } finally {
            line.leave();
        }
    }
}
