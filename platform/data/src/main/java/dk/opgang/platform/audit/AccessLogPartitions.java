package dk.opgang.platform.audit;

import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Makes the partitions of the coming months, by a function of the owner, since the service may not make tables. */
@Singleton
class AccessLogPartitions {

    private final EntityManager entities;
    private final SystemCalls system;

    AccessLogPartitions(EntityManager entities, SystemCalls system) {
        this.entities = entities;
        this.system = system;
    }

    @Scheduled(every = "12h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeComing() {
        system.inTransaction(() -> entities.createNativeQuery("select cast(opgang_access_log_partitions() as text)")
                .getSingleResult());
    }
}
