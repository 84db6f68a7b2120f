package dk.opgang.participants.readiness;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.participants.subject.WriteRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records an assessment of education readiness, corrects it, or takes back one that was never made. There is one in each round of a school year. */
@Singleton
class WriteReadiness extends WriteRecord<ReadinessForm, Readiness> {

    private final Readinesses readinesses;
    private final BusinessClock clock;

    WriteReadiness(Subjects subjects, Readinesses readinesses, Outbox outbox, BusinessClock clock) {
        super(subjects, readinesses, ReadinessForm.class, outbox, "assess", "education-readiness");
        this.readinesses = readinesses;
        this.clock = clock;
    }

    /** The assessment that the poster's key names, otherwise that of the round. */
    @Override
    protected Optional<Readiness> known(Caller caller, Participant participant, ReadinessForm form) {
        return super.known(caller, participant, form).or(() -> ofRound(caller, participant, form));
    }

    /** Found by its round, an assessment keeps its key unless it is given another. */
    @Override
    protected ReadinessForm again(Readiness known, ReadinessForm form) {
        return form.source() == null ? form.withSource(known.source()) : form;
    }

    @Override
    protected void check(
            Caller caller, Participant participant, @Nullable Readiness known, ReadinessForm form, Faults faults) {
        faults.broken(ReadinessRules.faults(form, participant.birthYear(), clock.today()));
        faults.throwIfAny();
        if (known == null) {
            Subjects.requireThere(participant, form.countsOn());
        }
        ofRound(caller, participant, form).filter(other -> !other.equals(known)).ifPresent(other -> {
            throw new ProblemException(ParticipantProblem.ASSESSMENT_EXISTS).with("id", other.id());
        });
    }

    @Override
    protected Readiness create(Caller caller, Participant participant, ReadinessForm form) {
        return new Readiness(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected List<Event> facts(Participant participant, @Nullable ReadinessForm before, Readiness readiness) {
        return List.of(ReadinessRecorded.of(readiness));
    }

    @Override
    protected List<Event> newsOfRemoval(Participant participant, Readiness readiness) {
        return List.of(RecordRemoved.of(RecordRemoved.READINESS, readiness));
    }

    private Optional<Readiness> ofRound(Caller caller, Participant participant, ReadinessForm form) {
        return readinesses.first(
                caller,
                Restriction.equal("participantId", participant.id()),
                Restriction.equal("form.schoolYear", form.schoolYear()),
                Restriction.equal("form.round", form.inRound()));
    }
}
