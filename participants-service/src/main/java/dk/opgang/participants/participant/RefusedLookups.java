package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/**
 * Logs what a refused request told of a participant whom the caller named by CPR: after the refusal, which takes the transaction of the
 * request back.
 */
@Singleton
class RefusedLookups {

    private final Diary diary;
    private final Errands errands;

    RefusedLookups(Diary diary, Errands errands) {
        this.diary = diary;
        this.errands = errands;
    }

    /** The refusal that names the participant, which is as much as a look-up by CPR tells. */
    ProblemException exists(Caller caller, Participant known) {
        Map<UUID, String> found = Map.of(known.id(), known.municipalityCode());
        errands.ifRefused(() -> diary.search(caller, Diary.BY_CPR, Purpose.EVERYDAY, found));
        return new ProblemException(ParticipantProblem.PARTICIPANT_EXISTS).with("id", known.id());
    }
}
