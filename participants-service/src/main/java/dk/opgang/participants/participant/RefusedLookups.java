package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Logs what a refused request told of a participant whom the caller named by CPR. In a transaction of its own: the refusal takes
 * that of the request back.
 */
@Singleton
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefusedLookups {

    private final Diary diary;

    RefusedLookups(Diary diary) {
        this.diary = diary;
    }

    /** The refusal that names the participant, which is as much as a look-up by CPR tells. */
    ProblemException exists(Caller caller, Participant known) {
        diary.search(caller, Diary.BY_CPR, null, Map.of(known.id(), known.municipalityCode()));
        return new ProblemException(ParticipantProblem.PARTICIPANT_EXISTS).with("id", known.id());
    }
}
