package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Shows proposals as the caller may see them: to everybody without names, to the organiser with them. An organisation is told of a
 * participant as long as it may deal with it.
 */
@Singleton
class ShowProposal {

    private final CurrentCaller current;
    private final KnownParticipants participants;

    ShowProposal(CurrentCaller current, KnownParticipants participants) {
        this.current = current;
        this.participants = participants;
    }

    @Transactional
    BudgetProposalView view(BudgetProposal proposal) {
        Caller caller = current.get();
        boolean own = proposal.poster().equals(caller.tenantKey());
        return BudgetProposalView.of(proposal, own, own && isNamed(caller, proposal));
    }

    /** Whether the caller, who runs the round, is told which participant proposes it, if one does. */
    boolean isNamed(Caller caller, BudgetProposal proposal) {
        UUID participant = proposal.form().proposer().participantId();
        return participant == null
                || caller.municipality().isPresent()
                || participants.alreadyKnown(caller, participant).isPresent();
    }
}
