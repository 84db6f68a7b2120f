package dk.opgang.platform.transaction;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/** Stands around whatever begins a transaction of a request: holds its place in front of the pool, and runs its errands. */
@Singleton
public class OuterTransaction {

    /** More than any request has errands; work that still wants another one is wrong. */
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
        for (int run = 0; ; run++) {
            errands.beginAgain();
            try {
                return inLine(work);
            } catch (NeededFirst first) {
                if (run == ERRANDS_MAX) {
                    throw first;
                }
                first.run();
            } catch (Exception e) {
                errands.refused();
                throw e;
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
