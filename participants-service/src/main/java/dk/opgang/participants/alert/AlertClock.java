package dk.opgang.participants.alert;

import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Works out alerts on the days on which they change by themselves: what overlapped has ended, or a decision is to be looked at again. */
@Singleton
class AlertClock {

    private static final Logger LOG = Logger.getLogger(AlertClock.class);
    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0L, 0L);

    private final SystemCalls system;
    private final Projections projections;
    private final AlertFiles files;
    private final BusinessClock clock;

    AlertClock(SystemCalls system, Projections projections, AlertFiles files, BusinessClock clock) {
        this.system = system;
        this.projections = projections;
        this.files = files;
        this.clock = clock;
    }

    /** Alerts that cannot be worked out stand in the way of no others; they are tried again with the next round. */
    @Scheduled(every = "3s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settleDue() {
        UUID last = BEFORE_ALL;
        List<UUID> due;
        do {
            due = due(last);
            due.forEach(this::settle);
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_ONCE);
    }

    private void settle(UUID participant) {
        try {
            system.inTransaction(() -> {
                var opened = files.open(List.of(participant)).values();
                opened.forEach(file -> file.settle(clock.today(), clock.now()));
                files.keep(opened);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The alerts of participant %s could not be worked out yet", participant);
        }
    }

    /** None while the projections are filled again: what follows from half of them is not true. */
    private List<UUID> due(UUID after) {
        return system.call(() -> {
            try {
                return projections.read(connection -> AlertChecks.due(connection, clock.today(), after, AT_ONCE));
            } catch (ProblemException beingRebuilt) {
                return List.of();
            }
        });
    }
}
