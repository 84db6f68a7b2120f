package dk.opgang.participants.merge;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Participants as their own municipality has them: a consent shows nobody that there could be two of one. */
@Singleton
class OwnParticipants {

    private final Participants participants;

    OwnParticipants(Participants participants) {
        this.participants = participants;
    }

    /** The caller's participant; 410 if it was merged, 404 for everybody else. */
    Participant get(Caller caller, UUID id) {
        Participant participant = participants.get(caller, id);
        if (caller.municipality().filter(participant.municipalityCode()::equals).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return participant;
    }
}
