package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.initiatives.budgeting.allocation.Allocate.Checkpoint;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Knows of a request whether somebody still waits for its answer. */
@Singleton
class WaitingCaller {

    private final CurrentVertxRequest request;

    WaitingCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Ends the running request as soon as its caller has gone; the answer that it gives then reaches nobody. */
    Checkpoint orEnds() {
        AtomicBoolean hasGone = new AtomicBoolean();
        request.getCurrent().addEndHandler(_ -> hasGone.set(true));
        return () -> {
            if (hasGone.get()) {
                throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE);
            }
        };
    }
}
