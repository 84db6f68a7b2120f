package dk.opgang.participants.readiness;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
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
    private final CorrectReadiness correction;

    AssessReadiness(Subjects subjects, Readinesses readinesses, CorrectReadiness correction) {
        this.subjects = subjects;
        this.readinesses = readinesses;
        this.correction = correction;
    }

    /** The assessment, and whether it is new. */
    record Assessed(Readiness readiness, boolean created) {}

    /** The assessment that the poster's key names is corrected, otherwise that of the school year. */
    @Transactional
    Assessed assess(Caller caller, UUID participantId, ReadinessRequest request) {
        Participant participant = subjects.toChange(caller, participantId, "assess-education-readiness");
        Optional<Readiness> known = readinesses
                .fromSource(caller, participant.municipalityCode(), request.source())
                .or(() -> readinesses.first(
                        caller,
                        Restriction.equal("participantId", participantId),
                        Restriction.equal("schoolYear", request.schoolYear())));
        if (known.isEmpty()) {
            Readiness readiness = new Readiness(participant.subject(), request.source(), request.schoolYear());
            correction.apply(caller, participant, readiness, request);
            return new Assessed(readiness, true);
        }
        Readiness readiness = known.get();
        if (!readiness.participantId().equals(participantId)) {
            throw ParticipantProblem.sourceInUse(readiness.id());
        }
        if (request.source() != null) {
            readiness.comesFrom(request.source());
        }
        correction.apply(caller, participant, readiness, request);
        return new Assessed(readiness, false);
    }
}
