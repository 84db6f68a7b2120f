package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;

/** An outcome has a known kind and a day that is neither before the placement began nor after today. */
final class OutcomeRule implements PlacementRule {

    private final CodeList outcomes = CodeList.load("placement-outcomes");

    @Override
    public void check(PlacementForm form, Placed placed, Faults faults) {
        if (form.outcomeKind() == null) {
            if (form.outcome() != null) {
                faults.broken("/outcome/kind", CommonFault.REQUIRED);
            }
            return;
        }
        LocalDate on = form.outcomeOn();
        FormRule.coded("/outcome/kind", form.outcomeKind(), outcomes, on == null ? placed.today() : on, true, faults);
        if (on == null) {
            faults.broken("/outcome/on", CommonFault.REQUIRED);
        } else if (form.from() != null && on.isBefore(form.from())) {
            faults.broken("/outcome/on", InitiativesFault.OUTCOME_BEFORE_FROM);
        } else {
            Happened.by(placed.today(), "/outcome/on", on).ifPresent(faults::broken);
        }
    }
}
