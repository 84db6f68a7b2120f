package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.draw.Draws;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what a household drew before the programme against what it draws now. */
@Singleton
class ReadFamilyEffects {

    private final Families families;
    private final FamilySteps steps;
    private final Draws draws;
    private final BusinessClock clock;

    ReadFamilyEffects(Families families, FamilySteps steps, Draws draws, BusinessClock clock) {
        this.families = families;
        this.steps = steps;
        this.draws = draws;
        this.clock = clock;
    }

    @Transactional
    FamilyEffects of(Caller caller, UUID household, EffectsParams params, @Nullable String purpose) {
        LocalDate today = clock.today();
        Faults faults = new Faults();
        params.check(today, faults);
        faults.throwIfAny();
        families.toRead(caller, household, purpose);
        List<FamilyStep> reached = steps.of(caller, household);
        LocalDate startedOn = day(reached, FamilyLadder.CONNECTION);
        Integer before = params.beforeYear() != null
                ? params.beforeYear()
                : startedOn == null ? null : Integer.valueOf(startedOn.getYear() - 1);
        int after = params.afterYear() != null ? params.afterYear() : today.getYear() - 1;
        return FamilyEffects.of(
                before == null ? null : year(caller, household, before),
                year(caller, household, after),
                startedOn,
                day(reached, FamilyLadder.EXIT));
    }

    private FamilyEffects.Year year(Caller caller, UUID household, int year) {
        return FamilyEffects.Year.of(year, draws.sums(caller, household, year, year));
    }

    private static @Nullable LocalDate day(List<FamilyStep> reached, String step) {
        return reached.stream()
                .map(FamilyStep::form)
                .filter(form -> form.step().equals(step))
                .map(FamilyStepForm::on)
                .findFirst()
                .orElse(null);
    }
}
