package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.Pool;
import dk.opgang.initiatives.budgeting.round.Residents;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules of a proposal that need its round: the pool's limits, the way to it, and who proposes. */
@Singleton
class ProposalRules {

    private final KnownParticipants participants;
    private final Residents residents;

    ProposalRules(KnownParticipants participants, Residents residents) {
        this.participants = participants;
        this.residents = residents;
    }

    /** Adds all faults of a form. */
    void check(Caller caller, BudgetRound round, BudgetProposalForm form, Faults faults) {
        round.form()
                .pool(form.pool())
                .ifPresentOrElse(
                        pool -> check(pool, form, faults),
                        () -> faults.broken("/pool", CommonFault.UNKNOWN_CODE, keys(round)));
        Integer most = round.form().walking().mostMetres();
        Integer metres = form.place() == null ? null : form.place().walkingMetres();
        if (most != null && metres != null && metres > most) {
            faults.broken("/place/walkingMetres", BudgetingFault.TOO_FAR_TO_WALK, most);
        }
        UUID participant = form.proposer().participantId();
        if (participant != null) {
            checkProposer(caller, round, participant, faults);
        }
    }

    private static void check(Pool pool, BudgetProposalForm form, Faults faults) {
        if (form.costDkk().compareTo(pool.amountDkk()) > 0) {
            faults.broken("/costDkk", BudgetingFault.ABOVE_POOL);
        }
        if (pool.mostPerProposalDkk() != null && form.costDkk().compareTo(pool.mostPerProposalDkk()) > 0) {
            faults.broken("/costDkk", BudgetingFault.ABOVE_LIMIT, pool.mostPerProposalDkk());
        } else if (pool.belowPerProposalDkk() != null && form.costDkk().compareTo(pool.belowPerProposalDkk()) >= 0) {
            faults.broken("/costDkk", BudgetingFault.ABOVE_LIMIT, pool.belowPerProposalDkk());
        }
        if (pool.needsCvr() && form.payee() == null) {
            faults.broken("/payee", BudgetingFault.PAYEE_MISSING);
        }
    }

    private void checkProposer(Caller caller, BudgetRound round, UUID id, Faults faults) {
        String pointer = "/proposer/participantId";
        Optional<KnownParticipant> found =
                participants.find(caller, id).filter(participant -> Residents.mayBeNamed(caller, round, participant));
        if (found.isEmpty()) {
            faults.broken(pointer, InitiativesFault.PARTICIPANT_NOT_FOUND);
            return;
        }
        participants.requireUnrestricted(id);
        if (!Residents.isAt(round, found.get())) {
            faults.broken(pointer, BudgetingFault.NOT_A_RESIDENT);
        }
        int from = round.form().eligibility().proposeFromAge();
        if (!residents.isFrom(from, found.get())) {
            faults.broken(pointer, BudgetingFault.PROPOSER_TOO_YOUNG, from);
        }
    }

    private static String keys(BudgetRound round) {
        return round.form().pools().stream().map(Pool::key).collect(Collectors.joining(", "));
    }
}
