package dk.opgang.platform.inbox;

import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Whether the projections are whole: not while a rebuild fills them again. */
@Singleton
public class Projections {

    private static final String SECONDS = "5";

    private final RebuildTargets targets;

    Projections(RebuildTargets targets) {
        this.targets = targets;
    }

    /**
     * To be called before anything is counted in a projection: half of the events would pass for all of them.
     *
     * @throws ProblemException 503 {@code projections-being-rebuilt}
     */
    public void requireWhole() {
        if (!targets.areReached()) {
            throw new ProblemException(InboxProblem.PROJECTIONS_BEING_REBUILT).withHeader("Retry-After", SECONDS);
        }
    }
}
