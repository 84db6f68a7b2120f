package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.initiatives.budgeting.allocation.Allocate;
import dk.opgang.initiatives.budgeting.allocation.Allocation;
import dk.opgang.initiatives.budgeting.allocation.Election;
import dk.opgang.initiatives.budgeting.allocation.Unit;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;

/** Tries allocations. It works beside the database: what is tried was never kept and never will be. */
@Singleton
class Trials {

    private final TrialLimiter limiter;
    private final WaitingCaller waiting;
    private final long mostWork;

    Trials(TrialLimiter limiter, WaitingCaller waiting, TrialConfig config) {
        this.limiter = limiter;
        this.waiting = waiting;
        this.mostWork = config.mostWork();
    }

    /**
     * What the rules make of the ballots.
     *
     * @param unit where the unit was told, for the fault of one that is too small
     */
    Allocation of(Caller caller, Election election, String unit) {
        Allocate.Checkpoint checkpoint = waiting.orEnds();
        return limiter.take(caller.tenantKey() + " " + caller.client() + " " + caller.subject(), checkpoint, () -> {
            check(election, unit);
            return Allocate.of(election, checkpoint);
        });
    }

    private void check(Election election, String unit) {
        Faults faults = new Faults();
        if (Unit.isTooSmall(election)) {
            faults.broken(unit, TrialFault.UNIT_TOO_SMALL);
        } else if (Unit.isMoreWorkThan(mostWork, election)) {
            faults.broken("", TrialFault.TRIAL_TOO_LARGE);
        }
        faults.throwIfAny();
    }
}
