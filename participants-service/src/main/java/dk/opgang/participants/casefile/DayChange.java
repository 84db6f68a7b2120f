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

/** Settles the files in which a period begins or ends on a day that has come: what holds today has changed by itself. */
@Singleton
class DayChange {

    private static final int AT_ONCE = 500;

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

    @Scheduled(every = "15m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settleDue() {
        List<UUID> due;
        do {
            due = system.call(() -> due(clock.today()));
            due.forEach(id -> system.inTransaction(() -> files.keep(files.open(Caller.system(), id))));
        } while (due.size() == AT_ONCE);
    }

    private List<UUID> due(LocalDate today) {
        return entities.createQuery(
                        "select p.id from Participant p where p.nextChangeOn <= :today order by p.id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
