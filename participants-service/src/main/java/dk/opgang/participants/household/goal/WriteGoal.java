package dk.opgang.participants.household.goal;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.FamilyWords;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.WriteFamilyRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records what a family wants to reach, and what became of it. */
@Singleton
class WriteGoal extends WriteFamilyRecord<GoalForm, Goal> {

    private final FamilyWords words;
    private final BusinessClock clock;

    WriteGoal(Families families, Goals goals, FamilyWords words, Outbox outbox, BusinessClock clock) {
        super(families, goals, GoalForm.class, outbox, "household-goal");
        this.words = words;
        this.clock = clock;
    }

    /** A goal that is none of those reached any more loses its day with that, without being told to. */
    @Override
    protected GoalForm completed(Caller caller, Household household, @Nullable Goal known, GoalForm form) {
        boolean keepsOldDay = known != null
                && !form.isReached()
                && Objects.equals(form.reachedOn(), known.form().reachedOn());
        String kept = known == null ? null : known.form().text();
        return (keepsOldDay ? form.unreached() : form)
                .whole(clock.today())
                .inWords(text -> words.sealed(household.id(), text, kept));
    }

    @Override
    protected GoalForm told(Goal known) {
        return known.form().inWords(text -> words.opened(known.householdId(), text));
    }

    @Override
    protected void check(Caller caller, Household household, @Nullable Goal known, GoalForm form, Faults faults) {
        if (form.reachedOn() != null && !form.isReached()) {
            faults.broken("/reachedOn", HouseholdFault.NOT_REACHED);
        }
        Happened.by(clock.today(), "/reachedOn", form.reachedOn()).ifPresent(faults::broken);
    }

    @Override
    protected Goal create(Caller caller, Household household, GoalForm form) {
        return new Goal(household.id(), household.municipalityCode(), form);
    }
}
