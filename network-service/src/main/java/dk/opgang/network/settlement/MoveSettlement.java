package dk.opgang.network.settlement;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a settlement on for a party; of one that another installation decides on that one is told what the party wants. */
@Singleton
class MoveSettlement {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final SettlementSteps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    MoveSettlement(
            Settlements settlements, SettlementLines lines, SettlementSteps steps, Outbox outbox, BusinessClock clock) {
        this.settlements = settlements;
        this.lines = lines;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param ifMatch the version that was read: 412 if it is no longer the present one; any if missing */
    @Transactional
    SettlementView move(Caller caller, UUID id, @Nullable String ifMatch, SettlementTransition told) {
        Settlement settlement = settlements.lock(caller, id);
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, settlement.version());
        }
        told.require();
        String party = caller.party().orElseThrow();
        List<SettlementLine> settled = lines.of(caller, id);
        if (settlement.isElsewhere()) {
            want(settlement, settled, party, told);
        } else {
            steps.take(settlement, settled, party, told);
        }
        settlements.flush();
        outbox.publish(SettlementChanged.of(settlement));
        return SettlementView.of(caller, settlement, settled);
    }

    /** One step at a time; said again it is the same one. */
    private void want(Settlement settlement, List<SettlementLine> settled, String party, SettlementTransition told) {
        StepElsewhere wanted = settlement.step();
        if (wanted == null) {
            steps.check(settlement, settled, party, told.to());
            settlement.want(new StepElsewhere(
                    Ids.next(), told.to(), party, clock.now(), told.reason(), told.reference(), SeenLines.of(settled)));
        } else if (!wanted.isFor(party, told)) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
    }
}
