package dk.opgang.participants.education;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.participants.subject.WriteRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what happened in somebody's education, corrects it, or takes it back. It is counted here, so nobody is told. */
@Singleton
class WriteEducationEvent extends WriteRecord<EducationEventForm, EducationEvent> {

    private final BusinessClock clock;

    WriteEducationEvent(Subjects subjects, EducationEvents events, Outbox outbox, BusinessClock clock) {
        super(subjects, events, EducationEventForm.class, outbox, "record", "education-event");
        this.clock = clock;
    }

    @Override
    protected void check(
            Caller caller,
            Participant participant,
            @Nullable EducationEvent known,
            EducationEventForm form,
            Faults faults) {
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        Happened.sinceBirth(participant.birthYear(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        if (known == null) {
            Subjects.requireThere(participant, form.on());
        }
    }

    @Override
    protected EducationEvent create(Caller caller, Participant participant, EducationEventForm form) {
        return new EducationEvent(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected List<Event> facts(Participant participant, @Nullable EducationEventForm before, EducationEvent event) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Participant participant, EducationEvent event) {
        return List.of();
    }
}
