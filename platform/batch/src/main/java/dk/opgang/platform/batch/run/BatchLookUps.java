package dk.opgang.platform.batch.run;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.store.Transactions;
import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * Logs whom the rows of a batch found, beside the transaction of the rows: a dry run and a batch that is taken back as a whole tell their
 * poster as much as one that stays, and so does a slice that fails and is tried again.
 */
@Singleton
public class BatchLookUps {

    private final Transactions transactions;
    private final AccessLog log;

    public BatchLookUps(Transactions transactions, AccessLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    /** Logs the accesses of a slice for its poster, whatever becomes of the slice. */
    public void record(SliceContext context, Collection<Access> accesses) {
        if (!accesses.isEmpty()) {
            transactions.as(context.caller(), connection -> {
                log.recordAll(context.caller(), accesses);
                return accesses.size();
            });
        }
    }
}
