package dk.opgang.participants.household.eligibility;

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

/** Keeps that the family programme was found to be for a participant, or not. Nobody is told. */
@Singleton
class WriteEligibility extends WriteRecord<EligibilityForm, Eligibility> {

    private final BusinessClock clock;

    WriteEligibility(Subjects subjects, Eligibilities eligibilities, Outbox outbox, BusinessClock clock) {
        super(subjects, eligibilities, EligibilityForm.class, outbox, "record", "family-programme-eligibility");
        this.clock = clock;
    }

    @Override
    protected void check(
            Caller caller, Participant participant, @Nullable Eligibility known, EligibilityForm form, Faults faults) {
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        Happened.sinceBirth(participant.birthYear(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        if (known == null) {
            Subjects.requireThere(participant, form.on());
        }
    }

    @Override
    protected Eligibility create(Caller caller, Participant participant, EligibilityForm form) {
        return new Eligibility(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected List<Event> facts(Participant participant, @Nullable EligibilityForm before, Eligibility eligibility) {
        return List.of();
    }
}
