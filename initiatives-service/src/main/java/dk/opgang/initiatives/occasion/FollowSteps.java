package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.enrolment.StepsToFollow;
import dk.opgang.initiatives.enrolment.StepsToFollow.Due;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.OuterTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings the steps of those along whom somebody did not see who took away an occasion, changed it or let a group begin, within seconds: in the
 * name of their municipality, which sees them.
 */
@Singleton
class FollowSteps {

    private static final Logger LOG = Logger.getLogger(FollowSteps.class);
    private static final String OCCASION = "occasion";
    private static final String NOBODY = "steps that follow";

    private final StepsToFollow following;
    private final StepsByOccasions steps;
    private final GroupedEnrolments enrolments;
    private final OuterTransaction outer;
    private final SystemCalls system;

    FollowSteps(
            StepsToFollow following,
            StepsByOccasions steps,
            GroupedEnrolments enrolments,
            OuterTransaction outer,
            SystemCalls system) {
        this.following = following;
        this.steps = steps;
        this.enrolments = enrolments;
        this.outer = outer;
        this.system = system;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        following.due().forEach(this::follow);
    }

    private void follow(Due due) {
        Caller municipality = new Caller(NOBODY, NOBODY, new Tenant.Municipality(due.municipalityCode()), Set.of());
        try {
            system.as(
                    municipality,
                    () -> outer.call(() -> QuarkusTransaction.requiringNew().call(() -> settle(municipality, due))));
            following.done(due);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Steps of enrolment %s could not follow yet", due.enrolmentId());
        }
    }

    /** Begins anew when another service had to be asked first. */
    private Due settle(Caller municipality, Due due) {
        List<UUID> one = List.of(due.enrolmentId());
        enrolments.waitFor(one);
        LocalDate on = due.on();
        if (due.reachedBy().equals(OCCASION)) {
            steps.settle(municipality, one);
        } else if (on != null) {
            enrolments.groupBegan(
                    municipality, List.copyOf(enrolments.of(municipality, one).values()), on);
        }
        return due;
    }
}
