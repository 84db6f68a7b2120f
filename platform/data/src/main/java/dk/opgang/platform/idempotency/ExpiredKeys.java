package dk.opgang.platform.idempotency;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;

/** Forgets the keys that no client may repeat any more. */
@Singleton
class ExpiredKeys {

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final BusinessClock clock;

    ExpiredKeys(AgroalDataSource database, SystemCalls system, BusinessClock clock) {
        this.database = database;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        system.inTransaction(() -> Sql.update(
                database,
                "delete from idempotency_keys where created_at < ?",
                clock.now().minus(IdempotencyKeys.KEPT).atOffset(ZoneOffset.UTC)));
    }
}
