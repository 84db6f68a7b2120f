package dk.opgang.platform.audit;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Makes the partitions of the coming months, by a function of the owner, since the service may not make tables. */
@Singleton
class AccessLogPartitions {

    private final AgroalDataSource database;
    private final SystemCalls system;

    AccessLogPartitions(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    @Scheduled(every = "12h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeComing() {
        system.inTransaction(() -> Sql.call(database, "select opgang_access_log_partitions()"));
    }
}
