package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.row.Shapes;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchChanges;
import dk.opgang.platform.batch.store.BatchProblem;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.BatchTable.Waiting;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes the batch that waits longest one step further: several batches advance in turn, several services share them. There is
 * no lease to keep and none to expire: who works on a batch holds its row locked, and the lock dies with the connection.
 */
@Singleton
class BatchRunner {

    private static final Logger LOG = Logger.getLogger(BatchRunner.class);

    /** Failed attempts after which a batch is given up, and after which the failing rows are looked for. */
    static final int ATTEMPTS = 6;

    private static final int ATTEMPTS_TOGETHER = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** After this a batch looks again whether another one of its poster's and kind is done with its slice. */
    private static final Duration TURN = Duration.ofMillis(50);

    /** After this another service that did not answer is asked again. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(1);

    private static final Duration STEP_AT_MOST = Duration.ofMinutes(10);
    private static final Duration WHOLE_AT_MOST = Duration.ofHours(12);

    private final Shapes shapes;
    private final BodyCiphers ciphers;
    private final Transactions transactions;
    private final BatchSignals signals;
    private final BatchMetrics metrics;
    private final ConcernedByBatch concerned;
    private final BatchErrands errands;
    private final BusinessClock clock;

    BatchRunner(
            Shapes shapes,
            BodyCiphers ciphers,
            Transactions transactions,
            BatchSignals signals,
            BatchMetrics metrics,
            ConcernedByBatch concerned,
            BatchErrands errands,
            BusinessClock clock) {
        this.shapes = shapes;
        this.ciphers = ciphers;
        this.transactions = transactions;
        this.signals = signals;
        this.metrics = metrics;
        this.concerned = concerned;
        this.errands = errands;
        this.clock = clock;
    }

    /** Does one step of one batch; false if none waits. */
    boolean step() {
        Optional<Waiting> waiting =
                transactions.as(Caller.system(), connection -> BatchTable.waiting(connection, shapes.names()));
        waiting.ifPresent(this::advance);
        return waiting.isPresent();
    }

    private void advance(Waiting waiting) {
        try {
            long start = System.nanoTime();
            Tally tally = errands.around(waiting, begin -> apply(waiting, begin));
            metrics.applied(waiting.kind(), waiting.dryRun(), tally, System.nanoTime() - start);
            signals.advanced(waiting.id());
        } catch (NotAnswered e) {
            LOG.debugf(e, "Batch %s of %s waits", waiting.id(), waiting.kind());
            waitForAnswer(waiting);
        } catch (RuntimeException e) {
            failed(waiting, e);
        }
    }

    private Tally apply(Waiting waiting, Runnable begin) {
        Duration longest = waiting.isAtomic() ? WHOLE_AT_MOST : STEP_AT_MOST;
        Concerned.Step people = concerned.of(waiting.id()).step();
        Tally tally = transactions.as(waiting.caller(), longest, connection -> {
            begin.run();
            Optional<Batch> batch = BatchTable.take(connection, waiting.id());
            return batch.isEmpty() ? Tally.NONE : run(connection, batch.get(), waiting.attempts(), people);
        });
        people.committed();
        return tally;
    }

    private Tally run(Connection connection, Batch batch, int attempts, Concerned.Step people) throws SQLException {
        if (!BatchTable.isAlone(connection, batch)) {
            BatchChanges.stepBack(connection, batch.id(), clock.now().plus(TURN));
            return Tally.NONE;
        }
        RowShape<?> shape = shapes.of(batch.kind());
        boolean alone = attempts >= ATTEMPTS_TOGETHER;
        return batch.isAtomic()
                ? new AtomicRun(shape, ciphers, transactions, clock, alone, people).on(connection, batch)
                : new BatchStep(shape, ciphers, clock, alone, people).on(connection, batch);
    }

    /** Tries again later, as often as it takes: the batch is right, and nothing of it is decided without the answer. */
    private void waitForAnswer(Waiting waiting) {
        transactions.as(waiting.caller(), connection -> {
            BatchChanges.waitUntil(connection, waiting.id(), clock.now().plus(ASKED_AGAIN));
            return Tally.NONE;
        });
    }

    /** Tries again later; gives up after the last attempt, and says so in the batch. */
    private void failed(Waiting waiting, RuntimeException why) {
        int attempt = waiting.attempts() + 1;
        LOG.errorf(why, "Batch %s of %s failed, attempt %d of %d", waiting.id(), waiting.kind(), attempt, ATTEMPTS);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 10));
        transactions.as(waiting.caller(), connection -> {
            int attempts = BatchChanges.postpone(connection, waiting.id(), pause, clock.now());
            if (attempts >= ATTEMPTS) {
                BatchChanges.fail(connection, waiting.id(), BatchProblem.PROCESSING_FAILED, clock.now());
                ciphers.erase(waiting.id());
            }
            return attempts;
        });
        metrics.failed(waiting.kind());
        signals.advanced(waiting.id());
    }
}
