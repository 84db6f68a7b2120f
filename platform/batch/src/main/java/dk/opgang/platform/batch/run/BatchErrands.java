package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.row.Shapes;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.BatchTable.Waiting;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceTable;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import dk.opgang.platform.transaction.NeededFirst;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches what the rows of a batch need from outside the database, between two transactions of it: nothing waits for another service
 * while it holds rows locked and a connection taken.
 */
@Singleton
class BatchErrands {

    private final Shapes shapes;
    private final BodyCiphers ciphers;
    private final Transactions transactions;
    private final Errands errands;
    private final SystemCalls calls;

    BatchErrands(Shapes shapes, BodyCiphers ciphers, Transactions transactions, Errands errands, SystemCalls calls) {
        this.shapes = shapes;
        this.ciphers = ciphers;
        this.transactions = transactions;
        this.errands = errands;
        this.calls = calls;
    }

    /** A transaction of a batch; {@code begin} is to be called first in it. */
    interface Step {
        Tally run(Runnable begin);
    }

    /**
     * Takes the step. What must stay although the step may take everything back, such as lines of a log, is done after it. If it needs
     * something first, that is fetched, what can be foreseen for all rows of the step at once, and the step is then taken from its start.
     *
     * @throws NotAnswered if who is asked for it does not answer now; nothing of the step was done
     */
    Tally around(Waiting waiting, Step step) {
        List<Runnable> afterwards = new ArrayList<>();
        Tally tally = withErrands(waiting, step, afterwards);
        if (!afterwards.isEmpty()) {
            calls.as(waiting.caller(), () -> afterwards.forEach(Runnable::run));
        }
        return tally;
    }

    /** It ends: what has been fetched is not asked for again. */
    private Tally withErrands(Waiting waiting, Step step, List<Runnable> afterwards) {
        boolean fetched = false;
        while (true) {
            afterwards.clear();
            boolean allDone = fetched;
            try {
                return step.run(() -> {
                    errands.handTo(afterwards);
                    if (allDone) {
                        errands.allDone();
                    }
                });
            } catch (NeededFirst first) {
                if (first.isForeseen()) {
                    fetch(waiting);
                    fetched = true;
                } else {
                    ask(first::run);
                }
            }
        }
    }

    private void fetch(Waiting waiting) {
        int seq = 0;
        Optional<Found> found;
        while ((found = find(waiting, seq)).isPresent()) {
            ask(found.get().work()::fetch);
            if (!waiting.isAtomic()) {
                return;
            }
            seq = found.get().seq() + 1;
        }
    }

    private static void ask(Runnable errand) {
        try {
            errand.run();
        } catch (ProblemException e) {
            throw e.problem() == CommonProblem.SERVICE_UNAVAILABLE ? new NotAnswered(e) : e;
        }
    }

    private Optional<Found> find(Waiting waiting, int from) {
        return transactions.as(waiting.caller(), connection -> {
            Optional<Batch> batch = BatchTable.take(connection, waiting.id());
            if (batch.isEmpty()) {
                return Optional.<Found>empty();
            }
            RowShape<?> shape = shapes.of(batch.get().kind());
            SubjectCipher cipher = ciphers.of(waiting.id());
            return SliceTable.from(connection, waiting.id(), from, cipher)
                    .map(slice -> new Found(slice.seq(), work(shape, batch.get(), slice, cipher)));
        });
    }

    private static <R extends Record> SliceWork<R> work(
            RowShape<R> shape, Batch batch, Slice slice, SubjectCipher cipher) {
        return new SliceWork<>(shape, batch, slice, cipher, new Concerned().step());
    }

    private record Found(int seq, SliceWork<?> work) {}
}
