package dk.opgang.participants.retention;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Works off runs that are too large for a request, after an interruption too, and begins every night those that municipalities have let begin
 * by themselves. All of it is done in the name of the municipality, which reaches no other's data.
 */
@Singleton
class RetentionClock {

    private static final Logger LOG = Logger.getLogger(RetentionClock.class);

    /** When the night's work begins in Denmark, after midnight: when it would be missed, it is made up for later in the day. */
    private static final Duration AT_NIGHT = Duration.ofHours(2);

    private static final String NOBODY = "retention";

    private final SystemCalls system;
    private final RetentionRuns runs;
    private final RetentionRules rules;
    private final OrderRetention order;
    private final RetireRecords retire;
    private final BusinessClock clock;

    RetentionClock(
            SystemCalls system,
            RetentionRuns runs,
            RetentionRules rules,
            OrderRetention order,
            RetireRecords retire,
            BusinessClock clock) {
        this.system = system;
        this.runs = runs;
        this.rules = rules;
        this.order = order;
        this.retire = retire;
        this.clock = clock;
    }

    /** A run that cannot go on stands in the way of no other; it is tried again with the next round. */
    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        system.callInTransaction(runs::processing).forEach(this::goOn);
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void begin() {
        LocalDate today = clock.today();
        if (!clock.now().isBefore(BusinessClock.startOf(today).plus(AT_NIGHT))) {
            begin(today);
        }
    }

    void begin(LocalDate today) {
        List<String> municipalities = system.callInTransaction(rules::automatic);
        municipalities.forEach(municipality -> begin(municipality, today));
    }

    private void begin(String municipality, LocalDate today) {
        Caller caller = of(municipality, NOBODY, NOBODY);
        try {
            system.as(caller, () -> order.automatic(caller, today));
        } catch (RuntimeException e) {
            LOG.errorf(e, "What is due of municipality %s could not be found yet", municipality);
        }
    }

    private void goOn(RetentionRun run) {
        Caller caller = of(run.municipalityCode(), run.orderedClient(), run.orderedBy());
        try {
            boolean isMore;
            do {
                isMore = system.as(caller, () -> retire.piece(caller, run.id()));
            } while (isMore);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Retention run %s could not go on yet", run.id());
        }
    }

    private static Caller of(String municipality, String client, String subject) {
        return new Caller(subject, client, new Tenant.Municipality(municipality), Set.of());
    }
}
