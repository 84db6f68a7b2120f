package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** What must be ready before a family can move: how it is received, and what its new municipality needs to know. */
@Singleton
@Transactional
class Preparation {

    private final ReceptionStrategies strategies;
    private final HandoversOfCase handovers;

    Preparation(ReceptionStrategies strategies, HandoversOfCase handovers) {
        this.strategies = strategies;
        this.handovers = handovers;
    }

    /**
     * Goes on if all of it is there.
     *
     * @throws ProblemException 409 {@code reception-strategy-incomplete} with what is missing, or {@code handover-missing}; within one
     *     municipality nothing is handed over, and nobody is received
     */
    void require(Caller caller, RelocationCase about, RelocationMatch open) {
        if (open.isWithinOneMunicipality()) {
            return;
        }
        List<String> missing = strategies
                .of(caller, open.id())
                .map(strategy -> strategy.missing(about.household()))
                .orElseGet(() -> ReceptionStrategy.missingOfNone(about.household()));
        if (!missing.isEmpty()) {
            throw new ProblemException(RelocationProblem.RECEPTION_STRATEGY_INCOMPLETE).with("missing", missing);
        }
        if (!handovers.isAcceptedForAll(about.id(), about.form().participantIds())) {
            throw new ProblemException(RelocationProblem.HANDOVER_MISSING);
        }
    }
}
