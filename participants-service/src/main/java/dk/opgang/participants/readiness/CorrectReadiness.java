package dk.opgang.participants.readiness;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.RecordRemoved;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects an assessment of education readiness, or takes back one that was never made. */
@Singleton
class CorrectReadiness {

    private final Subjects subjects;
    private final Readinesses readinesses;
    private final Outbox outbox;
    private final BusinessClock clock;

    CorrectReadiness(Subjects subjects, Readinesses readinesses, Outbox outbox, BusinessClock clock) {
        this.subjects = subjects;
        this.readinesses = readinesses;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Readiness correct(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Participant participant = subjects.toChange(caller, participantId, "correct-education-readiness");
        Readiness readiness = readinesses.lockOf(caller, participantId, id);
        Preconditions.requireMatch(ifMatch, readiness.version());
        ReadinessRequest wanted = patch.applyTo(ReadinessRequest.of(readiness), ReadinessRequest.class);
        readinesses.rename(caller, readiness, wanted.source());
        apply(caller, participant, readiness, wanted);
        return readiness;
    }

    @Transactional
    void remove(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch) {
        subjects.toChange(caller, participantId, "remove-education-readiness");
        Readiness readiness = readinesses.lockOf(caller, participantId, id);
        Preconditions.requireMatch(ifMatch, readiness.version());
        readinesses.remove(readiness);
        outbox.publish(new RecordRemoved(RecordRemoved.READINESS, id, participantId, readiness.municipalityCode()));
    }

    /** Makes the assessment, a new one or a known one, what is wanted, and tells of it if that is news. */
    void apply(Caller caller, Participant participant, Readiness readiness, ReadinessRequest wanted) {
        Faults faults = new Faults();
        faults.broken(ReadinessRules.faults(
                wanted.schoolYear(), wanted.assessedOn(), participant.birthYear(), clock.today()));
        faults.throwIfAny();
        readinesses
                .first(
                        caller,
                        Restriction.equal("participantId", participant.id()),
                        Restriction.equal("schoolYear", wanted.schoolYear()))
                .filter(other -> !other.equals(readiness))
                .ifPresent(other -> {
                    throw new ProblemException(ParticipantProblem.ASSESSMENT_EXISTS).with("id", other.id());
                });
        boolean news = readiness.assess(wanted.schoolYear(), wanted.readiness(), wanted.assessedOn());
        readinesses.persist(readiness);
        readinesses.flush();
        if (news) {
            outbox.publish(new ReadinessRecorded(
                    readiness.id(),
                    readiness.participantId(),
                    readiness.municipalityCode(),
                    readiness.schoolYear(),
                    readiness.readiness(),
                    readiness.assessedOn()));
        }
    }
}
