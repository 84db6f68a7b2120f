package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.participants.household.WriteFamilyRecord;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what a household drew, corrects it, or takes it back. */
@Singleton
class WriteDraw extends WriteFamilyRecord<DrawForm, Draw> {

    private final HouseholdMembers members;
    private final ProcessingRestrictions restrictions;
    private final BusinessClock clock;

    WriteDraw(
            Families families,
            Draws draws,
            HouseholdMembers members,
            ProcessingRestrictions restrictions,
            Outbox outbox,
            BusinessClock clock) {
        super(families, draws, DrawForm.class, outbox, "household-draw");
        this.members = members;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    @Override
    protected void check(Caller caller, Household household, @Nullable Draw known, DrawForm form, Faults faults) {
        requireFreeOfRestrictions(caller, form);
        if (known != null) {
            requireFreeOfRestrictions(caller, known.form());
        }
        Optional<Fault> year = DrawRules.year("/year", form.year(), clock.today());
        year.ifPresent(faults::broken);
        UUID participant = form.participantId();
        if (year.isEmpty()
                && participant != null
                && !members.wasThereIn(caller, household.id(), participant, form.year())) {
            faults.broken("/participantId", HouseholdFault.NOT_A_MEMBER_THEN);
        }
    }

    @Override
    protected void requireFreeOfRestrictions(Caller caller, DrawForm form) {
        UUID participant = form.participantId();
        if (participant != null) {
            restrictions.requireNone(caller, participant);
        }
    }

    @Override
    protected Draw create(Caller caller, Household household, DrawForm form) {
        return new Draw(household.id(), household.municipalityCode(), form);
    }
}
