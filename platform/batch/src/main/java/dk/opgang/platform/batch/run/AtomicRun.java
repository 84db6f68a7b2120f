package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchChanges;
import dk.opgang.platform.batch.store.BatchProblem;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.OnError;
import dk.opgang.platform.batch.store.RejectionTable;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceResult;
import dk.opgang.platform.batch.store.SliceTable;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs a whole batch in one transaction, which keeps its rows only if it may: a dry run never does, an abort not with a rejected
 * row. Rejections and progress are written beside it, since they must outlive what is taken back.
 */
final class AtomicRun {

    private final RowShape<?> shape;
    private final BodyCiphers ciphers;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final boolean alone;
    private final Concerned.Step concerned;

    /** @param alone whether the rows that fail are to be found */
    AtomicRun(
            RowShape<?> shape,
            BodyCiphers ciphers,
            Transactions transactions,
            BusinessClock clock,
            boolean alone,
            Concerned.Step concerned) {
        this.shape = shape;
        this.ciphers = ciphers;
        this.transactions = transactions;
        this.clock = clock;
        this.alone = alone;
        this.concerned = concerned;
    }

    /** What became of the rows, or in a dry run would have. */
    Tally on(Connection connection, Batch batch) throws SQLException {
        UUID id = batch.id();
        beside(batch, side -> {
            RejectionTable.deleteAll(side, id, ciphers);
            SliceTable.uncheckAll(side, id);
        });
        Savepoint before = Savepoint.set(connection, "batch");
        Tally tally = applyAll(connection, batch);
        MissingRecords missing = MissingRecords.of(connection, shape.kind(), batch);
        boolean aborted = batch.onError() == OnError.ABORT && tally.rejected() > 0;
        if (batch.dryRun() || aborted) {
            before.rollBack();
        }
        Tally kept = aborted && !batch.dryRun() ? Tally.ofRejected(tally.rejected()) : tally;
        BatchChanges.advance(connection, id, kept, clock.now());
        if (aborted && !batch.dryRun()) {
            BatchChanges.fail(connection, id, BatchProblem.ROWS_REJECTED, clock.now());
        } else {
            missing.keep(connection, id);
            BatchChanges.complete(connection, id, clock.now());
        }
        ciphers.erase(id);
        return kept;
    }

    private Tally applyAll(Connection connection, Batch batch) throws SQLException {
        SubjectCipher cipher = ciphers.of(batch.id());
        Tally tally = Tally.NONE;
        int seq = 0;
        Optional<Slice> slice;
        while ((slice = SliceTable.from(connection, batch.id(), seq, cipher)).isPresent()) {
            SliceResult result = new SliceWork<>(shape, batch, slice.get(), cipher, concerned).on(connection, alone);
            int done = slice.get().seq();
            beside(batch, side -> {
                RejectionTable.insert(side, batch.id(), result, ciphers);
                SliceTable.check(side, batch.id(), done);
            });
            tally = tally.plus(result.tally());
            seq = done + 1;
        }
        return tally;
    }

    private void beside(Batch batch, Sql.Task work) {
        transactions.as(batch.caller(), side -> {
            work.on(side);
            return batch;
        });
    }
}
