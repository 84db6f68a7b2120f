package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.initiatives.budgeting.allocation.Allocate.Checkpoint;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets few trials be worked on at a time, so that single requests beside them stay quick, and no caller take the turns of all. */
@Singleton
class TrialLimiter {

    private static final String RETRY_AFTER = "Retry-After";
    private static final long LOOK_MILLIS = 50;

    private final Map<String, Integer> ofCallers = new ConcurrentHashMap<>();
    private final Semaphore turns;
    private final int perCaller;
    private final Duration longestWait;

    TrialLimiter(TrialConfig config) {
        this.turns = new Semaphore(config.atOnce(), true);
        this.perCaller = config.perCaller();
        this.longestWait = config.longestWait();
    }

    /**
     * Does the work when it is its turn.
     *
     * @param caller whose trials are counted together
     * @param checkpoint passed while it waits; what it throws ends the wait
     */
    <T> T take(String caller, Checkpoint checkpoint, Supplier<T> work) {
        int had = ofCallers.merge(caller, 1, Integer::sum);
        try {
            if (had > perCaller) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS).withHeader(RETRY_AFTER, "5");
            }
            await(checkpoint);
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            ofCallers.compute(caller, (_, count) -> count == null || count == 1 ? null : count - 1);
        }
    }

    private void await(Checkpoint checkpoint) {
        for (long waited = 0; waited < longestWait.toMillis(); waited += LOOK_MILLIS) {
            if (isTurn()) {
                return;
            }
            checkpoint.pass();
        }
        throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader(RETRY_AFTER, "30");
    }

    private boolean isTurn() {
        try {
            return turns.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a trial waited for its turn", e);
        }
    }
}
