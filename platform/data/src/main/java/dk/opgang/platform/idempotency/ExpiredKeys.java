package dk.opgang.platform.idempotency;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Forgets the keys that no client may repeat any more. */
@Singleton
class ExpiredKeys {

    private final EntityManager entities;
    private final SystemCalls system;
    private final BusinessClock clock;

    ExpiredKeys(EntityManager entities, SystemCalls system, BusinessClock clock) {
        this.entities = entities;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        system.inTransaction(() -> entities.createNativeQuery("delete from idempotency_keys where created_at < :limit")
                .setParameter("limit", clock.now().minus(IdempotencyKeys.KEPT))
                .executeUpdate());
    }
}
