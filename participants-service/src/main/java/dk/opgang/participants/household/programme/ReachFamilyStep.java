package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Records that a family has reached a step of the programme. */
@Singleton
class ReachFamilyStep {

    private final Families families;
    private final FamilySteps steps;
    private final BusinessClock clock;

    ReachFamilyStep(Families families, FamilySteps steps, BusinessClock clock) {
        this.families = families;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    Posted<FamilyStep> reach(Caller caller, UUID id, FamilyStepForm form) {
        Household household = families.toChange(caller, id, "record-household-step");
        List<FamilyStep> reached = steps.of(caller, id);
        FamilyStepForm last = reached.isEmpty() ? null : reached.getLast().form();
        if (last != null && last.step().equals(FamilyLadder.EXIT)) {
            throw new ProblemException(HouseholdProblem.PROGRAMME_ENDED);
        }
        Faults faults = new Faults();
        FamilyLadder.check(last, form, faults);
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        FamilyStep step =
                new FamilyStep(household.id(), household.municipalityCode(), form, FamilyLadder.returns(last, form));
        steps.persist(step);
        steps.flush();
        return new Posted<>(step, true);
    }
}
