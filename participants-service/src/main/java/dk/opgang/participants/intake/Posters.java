package dk.opgang.participants.intake;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Who may post batches here: municipalities, the controllers of what the rows tell. */
@Singleton
class Posters {

    private final CurrentCaller caller;

    Posters(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Goes on only for a municipality; 403 otherwise. */
    void requireMunicipality() {
        if (caller.get().municipality().isEmpty()) {
            throw new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER);
        }
    }
}
