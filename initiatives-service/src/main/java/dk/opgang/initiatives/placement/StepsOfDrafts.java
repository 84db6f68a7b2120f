package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.template.document.Step;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the steps of the ladder to which drafts of placements belong. */
@Singleton
class StepsOfDrafts {

    private final DecideEligibility eligibility;

    StepsOfDrafts(DecideEligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** The step of each draft, decided together. */
    List<StepChoice> of(Connection connection, NamedByDrafts named, List<Draft> drafts) throws SQLException {
        List<Case> cases = new ArrayList<>();
        List<List<Step>> possible = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            KnownParticipant participant = named.participant(draft);
            Counted counted = named.counted(draft);
            List<Step> steps =
                    participant == null || counted == null || draft.form().from() == null
                            ? List.of()
                            : counted.stepsOf(draft.form());
            possible.add(steps);
            Enrolled enrolled = steps.isEmpty() ? null : named.enrolled(draft);
            for (Step step : steps) {
                cases.add(new Case(
                        Objects.requireNonNull(participant),
                        Objects.requireNonNull(counted).setting(),
                        counted.rules().entry(step.key()),
                        enrolled == null ? StepChoice.NOT_ENROLLED : enrolled.about(),
                        draft.form().from()));
            }
        }
        List<Decision> decisions = cases.isEmpty() ? List.of() : eligibility.decide(connection, cases);
        List<StepChoice> choices = new ArrayList<>(drafts.size());
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            List<Step> steps = possible.get(i);
            Counted counted = named.counted(drafts.get(i));
            List<Decision> ofDraft = decisions.subList(next, next + steps.size());
            next += steps.size();
            PlacementForm form = drafts.get(i).form();
            choices.add(
                    steps.isEmpty() || counted == null
                            ? StepChoice.NONE
                            : StepChoice.of(
                                    counted,
                                    steps,
                                    ofDraft,
                                    named.enrolled(drafts.get(i)),
                                    form.from(),
                                    form.step() != null));
        }
        return choices;
    }
}
