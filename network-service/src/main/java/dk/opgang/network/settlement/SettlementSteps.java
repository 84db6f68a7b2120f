package dk.opgang.network.settlement;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The steps of a settlement: one party proposes it, the other agrees or disputes it, the creditor says that it was paid. */
@Singleton
class SettlementSteps {

    private final BusinessClock clock;

    SettlementSteps(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * Goes on if the party may take the step now.
     *
     * @throws ProblemException with what stands in the way
     */
    void check(Settlement settlement, List<SettlementLine> settled, String party, String to) {
        switch (to) {
            case "proposed" -> {
                require(settlement, SettlementState.OPEN);
                require(settlement.quarter().isOver(clock.today()), SettlementProblem.QUARTER_NOT_OVER);
            }
            case "agreed" -> {
                require(settlement, SettlementState.PROPOSED);
                require(!settlement.isProposedBy(party), SettlementProblem.OWN_PROPOSAL);
            }
            case "paid" -> {
                require(settlement, SettlementState.AGREED);
                // Where nobody owes anything there is no creditor, and either says that it is over.
                Balance balance = SettlementView.balance(settlement, settled);
                require(balance == null || balance.creditor().equals(party), SettlementProblem.CREDITOR_ONLY);
            }
            case "open", "disputed" -> require(settlement, SettlementState.PROPOSED);
            default -> throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
    }

    /** The same, and takes it. */
    void take(Settlement settlement, List<SettlementLine> settled, String party, SettlementTransition told) {
        check(settlement, settled, party, told.to());
        Instant now = clock.now();
        switch (told.to()) {
            case "proposed" -> settlement.propose(party, now);
            case "agreed" -> settlement.agree(party, now);
            case "paid" -> settlement.pay(told.reference(), now);
            default -> settlement.dispute(party, told.reason(), now);
        }
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
