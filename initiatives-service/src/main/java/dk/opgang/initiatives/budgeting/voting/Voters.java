package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.Residents;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Participants who vote. Only their own municipality lets them. */
@Singleton
class Voters {

    private static final String POINTER = "/participantId";

    private final KnownParticipants participants;
    private final Residents residents;

    Voters(KnownParticipants participants, Residents residents) {
        this.participants = participants;
        this.residents = residents;
    }

    /** The municipality of the participant, if it may vote in the round; otherwise what is wrong is told. */
    Optional<String> municipalityOf(Caller caller, BudgetRound round, UUID id, Faults faults) {
        Optional<KnownParticipant> found =
                caller.municipality().isEmpty() ? Optional.empty() : participants.find(caller, id);
        if (found.isEmpty()) {
            faults.broken(POINTER, InitiativesFault.PARTICIPANT_NOT_FOUND);
            return Optional.empty();
        }
        participants.requireUnrestricted(id);
        KnownParticipant participant = found.get();
        if (!Residents.isAt(round, participant)
                || !residents.isFrom(round.form().eligibility().voteFromAge(), participant)) {
            faults.broken(POINTER, BudgetingFault.NOT_ELIGIBLE);
        }
        return Optional.of(participant.municipalityCode());
    }
}
