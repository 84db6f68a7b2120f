package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.MunicipalityLeaves;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps a municipality in an initiative as long as citizens of it take part: their enrolments end first, or are taken back. */
@Singleton
class RunningEnrolments {

    private final Enrolments enrolments;
    private final CurrentCaller caller;

    RunningEnrolments(Enrolments enrolments, CurrentCaller caller) {
        this.enrolments = enrolments;
        this.caller = caller;
    }

    void hold(@Observes MunicipalityLeaves leaving) {
        long running = enrolments.count(
                caller.get(),
                Restriction.equal("initiativeId", leaving.initiativeId()),
                Restriction.equal("municipalityCode", leaving.municipalityCode()),
                Restriction.of("e.standing.to is null"));
        if (running > 0) {
            throw new ProblemException(EnrolmentProblem.ENROLMENTS_RUNNING).with("running", running);
        }
    }
}
