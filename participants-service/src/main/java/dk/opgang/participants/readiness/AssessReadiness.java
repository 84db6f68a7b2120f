package dk.opgang.participants.readiness;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.Readiness;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Records the assessment of a school year, or corrects it. */
@Singleton
class AssessReadiness {

    private final Subjects subjects;
    private final Readinesses readinesses;

    AssessReadiness(Subjects subjects, Readinesses readinesses) {
        this.subjects = subjects;
        this.readinesses = readinesses;
    }

    /** The assessment, and whether it is new. */
    record Assessed(Readiness readiness, boolean created) {}

    @Transactional
    Assessed assess(Caller caller, UUID participantId, ReadinessRequest request) {
        Participant participant = subjects.toChange(caller, participantId, "assess-education-readiness");
        Optional<Readiness> known = readinesses.first(
                caller,
                Restriction.equal("participantId", participantId),
                Restriction.equal("schoolYear", request.schoolYear()));
        Readiness readiness =
                known.orElseGet(() -> new Readiness(participant.subject(), request.source(), request.schoolYear()));
        readiness.assess(request.readiness(), request.assessedOn());
        readinesses.persist(readiness);
        readinesses.flush();
        return new Assessed(readiness, known.isEmpty());
    }
}
