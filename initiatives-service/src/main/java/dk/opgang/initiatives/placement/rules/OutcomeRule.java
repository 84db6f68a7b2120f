package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;

/** An outcome has a known kind and a day that is neither before the placement began nor after today. */
final class OutcomeRule implements PlacementRule {

    private final CodeList outcomes = CodeList.load("placement-outcomes");

    @Override
    public void check(PlacementDraft draft, Placed placed, Faults faults) {
        if (draft.outcome() == null) {
            if (draft.outcomeOn() != null) {
                faults.required("/outcome/kind");
            }
            return;
        }
        LocalDate on = draft.effectiveOutcomeOn();
        FormRule.coded("/outcome/kind", draft.outcome(), outcomes, on == null ? placed.today() : on, true, faults);
        if (on == null) {
            faults.required("/outcome/on");
        } else if (draft.from() != null && on.isBefore(draft.from())) {
            faults.add(
                    "/outcome/on",
                    "before-from",
                    "Udfaldet kan ikke ligge før placeringens start",
                    "The outcome cannot lie before the placement began");
        } else {
            Happened.by(placed.today(), "/outcome/on", on).ifPresent(faults::add);
        }
    }
}
