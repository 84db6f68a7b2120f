package dk.opgang.participants.casefile;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Settles the files in which a period begins or ends on a day that has come: what holds today has changed by itself. */
@Singleton
class DayChange {

    private static final Logger LOG = Logger.getLogger(DayChange.class);
    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0L, 0L);

    private final EntityManager entities;
    private final SystemCalls system;
    private final CaseFiles files;
    private final BusinessClock clock;

    DayChange(EntityManager entities, SystemCalls system, CaseFiles files, BusinessClock clock) {
        this.entities = entities;
        this.system = system;
        this.files = files;
        this.clock = clock;
    }

    /** A file that cannot be settled stands in the way of no other; it is tried again with the next round. */
    @Scheduled(every = "15m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settleDue() {
        UUID last = BEFORE_ALL;
        List<UUID> due;
        do {
            due = due(clock.today(), last);
            due.forEach(this::settle);
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_ONCE);
    }

    private void settle(UUID id) {
        try {
            system.inTransaction(() -> files.keep(files.open(Caller.system(), id)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "What holds today of participant %s could not be settled yet", id);
        }
    }

    private List<UUID> due(LocalDate today, UUID after) {
        return system.call(() -> entities.createQuery(
                        "select p.id from Participant p where p.nextChangeOn <= :today and p.id > :after order by p.id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }
}
