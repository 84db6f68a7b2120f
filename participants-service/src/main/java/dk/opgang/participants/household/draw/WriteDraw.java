package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.participants.household.WriteFamilyRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what a household drew, corrects it, or takes it back. */
@Singleton
class WriteDraw extends WriteFamilyRecord<DrawForm, Draw> {

    private final HouseholdMembers members;
    private final BusinessClock clock;

    WriteDraw(Families families, Draws draws, HouseholdMembers members, Outbox outbox, BusinessClock clock) {
        super(families, draws, DrawForm.class, outbox, "household-draw");
        this.members = members;
        this.clock = clock;
    }

    @Override
    protected void check(Caller caller, Household household, @Nullable Draw known, DrawForm form, Faults faults) {
        Optional<Fault> year = DrawRules.year("/year", form.year(), clock.today());
        year.ifPresent(faults::broken);
        boolean isOfSomebody = year.isEmpty() && form.participantId() != null;
        if (isOfSomebody && !members.wasThereIn(caller, household.id(), form.participantId(), form.year())) {
            faults.broken("/participantId", HouseholdFault.NOT_A_MEMBER_THEN);
        }
    }

    @Override
    protected Draw create(Caller caller, Household household, DrawForm form) {
        return new Draw(household.id(), household.municipalityCode(), form);
    }
}
