package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchChanges;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.RejectionTable;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceResult;
import dk.opgang.platform.batch.store.SliceTable;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.time.BusinessClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Takes a batch one slice further, in one transaction: rows, rejections, counts and the slice's removal stand or fall together. */
final class BatchStep {

    private final RowShape<?> shape;
    private final BodyCiphers ciphers;
    private final BusinessClock clock;
    private final boolean alone;
    private final Concerned.Step concerned;

    /** @param alone whether the rows that fail are to be found */
    BatchStep(RowShape<?> shape, BodyCiphers ciphers, BusinessClock clock, boolean alone, Concerned.Step concerned) {
        this.shape = shape;
        this.ciphers = ciphers;
        this.clock = clock;
        this.alone = alone;
        this.concerned = concerned;
    }

    /** What became of the slice; nothing if there was none left. Completes the batch after its last one. */
    Tally on(Connection connection, Batch batch) throws SQLException {
        UUID id = batch.id();
        SubjectCipher cipher = ciphers.of(id);
        Optional<Slice> next = SliceTable.from(connection, id, 0, cipher);
        if (next.isEmpty()) {
            complete(connection, batch);
            return Tally.NONE;
        }
        SliceResult result = new SliceWork<>(shape, batch, next.get(), cipher, concerned).on(connection, alone);
        RejectionTable.insert(connection, id, result, ciphers);
        SliceTable.delete(connection, id, next.get().seq());
        BatchChanges.advance(connection, id, result.tally(), clock.now());
        if (batch.done() + result.tally().rows() >= batch.received()) {
            complete(connection, batch);
        }
        return result.tally();
    }

    private void complete(Connection connection, Batch batch) throws SQLException {
        UUID id = batch.id();
        MissingRecords.of(connection, shape.kind(), batch).keep(connection, id);
        BatchChanges.complete(connection, id, clock.now());
        ciphers.erase(id);
    }
}
