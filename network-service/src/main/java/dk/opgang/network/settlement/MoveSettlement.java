package dk.opgang.network.settlement;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a settlement on: one party proposes it, the other agrees or disputes it, the creditor says that it was paid. */
@Singleton
class MoveSettlement {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final Outbox outbox;
    private final BusinessClock clock;

    MoveSettlement(Settlements settlements, SettlementLines lines, Outbox outbox, BusinessClock clock) {
        this.settlements = settlements;
        this.lines = lines;
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
        switch (told.to()) {
            case "proposed" -> propose(settlement, party);
            case "agreed" -> agree(settlement, party);
            case "paid" -> pay(settlement, settled, party, told.reference());
            case "open", "disputed" -> dispute(settlement, party, told.reason());
            default -> throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        settlements.flush();
        outbox.publish(SettlementChanged.of(settlement));
        return SettlementView.of(caller, settlement, settled);
    }

    private void propose(Settlement settlement, String party) {
        require(settlement, SettlementState.OPEN);
        require(settlement.quarter().isOver(clock.today()), SettlementProblem.QUARTER_NOT_OVER);
        settlement.propose(party, clock.now());
    }

    private void agree(Settlement settlement, String party) {
        require(settlement, SettlementState.PROPOSED);
        require(!settlement.isProposedBy(party), SettlementProblem.OWN_PROPOSAL);
        settlement.agree(party, clock.now());
    }

    private void dispute(Settlement settlement, String party, @Nullable String reason) {
        require(settlement, SettlementState.PROPOSED);
        settlement.dispute(party, reason, clock.now());
    }

    /** Where nobody owes anything there is no creditor, and either says that it is over. */
    private void pay(Settlement settlement, List<SettlementLine> settled, String party, @Nullable String reference) {
        require(settlement, SettlementState.AGREED);
        Balance balance = SettlementView.balance(settlement, settled);
        require(balance == null || balance.creditor().equals(party), SettlementProblem.CREDITOR_ONLY);
        settlement.pay(reference, clock.now());
    }

    private static void require(Settlement settlement, SettlementState state) {
        require(settlement.state() == state, NetworkProblem.TRANSITION_NOT_ALLOWED);
    }

    private static void require(boolean holds, ProblemCode otherwise) {
        if (!holds) {
            throw new ProblemException(otherwise);
        }
    }
}
