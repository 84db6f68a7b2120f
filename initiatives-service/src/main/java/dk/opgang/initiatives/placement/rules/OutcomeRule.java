package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;

/** An outcome has a known kind and a day that is neither before the placement began nor after today. */
final class OutcomeRule implements PlacementRule {

    private final CodeList outcomes = CodeList.load("placement-outcomes");

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        if (form.outcomeKind() == null) {
            if (form.outcome() != null) {
                findings.broken("/outcome/kind", CommonFault.REQUIRED);
            }
            return;
        }
        LocalDate on = form.outcomeOn();
        FormRule.coded("/outcome/kind", form.outcomeKind(), outcomes, on == null ? placed.today() : on, true, findings);
        if (on == null) {
            findings.broken("/outcome/on", CommonFault.REQUIRED);
        } else if (form.from() != null && on.isBefore(form.from())) {
            findings.broken("/outcome/on", InitiativesFault.OUTCOME_BEFORE_FROM);
        } else {
            Happened.by(placed.today(), "/outcome/on", on).ifPresent(findings::broken);
        }
    }
}
