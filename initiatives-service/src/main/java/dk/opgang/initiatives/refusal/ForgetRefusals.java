package dk.opgang.initiatives.refusal;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Forgets counts of refusals that no longer count; the access log keeps each. */
@Singleton
class ForgetRefusals {

    private final EntityManager entities;
    private final SystemCalls system;
    private final BusinessClock clock;

    ForgetRefusals(EntityManager entities, SystemCalls system, BusinessClock clock) {
        this.entities = entities;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(
                () -> entities.createNativeQuery("delete from refused_placements where refused_on < :today")
                        .setParameter("today", clock.today())
                        .executeUpdate());
    }
}
