package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.BrokenByVersion;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.VersionMove.Break;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.OutcomeRule;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Steps that were reached and outcomes that were told of enrolments, and that another version of the template does not have. */
@Singleton
class EnrolmentsUnderVersion implements BrokenByVersion {

    private final Enrolments enrolments;
    private final EnrolmentSteps steps;

    EnrolmentsUnderVersion(Enrolments enrolments, EnrolmentSteps steps) {
        this.enrolments = enrolments;
        this.steps = steps;
    }

    @Override
    @Transactional
    public List<Break> breaks(Caller caller, Initiative initiative, InitiativeTemplate wanted) {
        List<String> outcomes =
                wanted.outcomes().stream().map(OutcomeRule::outcome).toList();
        List<Break> breaks = new ArrayList<>();
        List<Enrolment> all = enrolments.list(caller, Restriction.equal("initiativeId", initiative.id()));
        List<UUID> ids = all.stream().map(Enrolment::id).toList();
        steps.list(caller, Restriction.in("enrolmentId", ids)).stream()
                .filter(step -> wanted.step(step.step()).isEmpty())
                .map(step -> new Break(step.enrolmentId(), "/steps", "unknown-step"))
                .forEach(breaks::add);
        for (Enrolment enrolment : all) {
            String outcome = enrolment.standing().outcome();
            if (outcome != null && !outcomes.isEmpty() && !outcomes.contains(outcome)) {
                breaks.add(new Break(enrolment.id(), "/outcomes", "outcome-not-allowed"));
            }
        }
        return breaks;
    }
}
