package dk.opgang.network.exchange;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Forgets messages that were refused once nobody looks for their cause any more: they hold adverts, and whoever writes to the topic fills the table. */
@Singleton
class ForgetRefusals {

    private static final Duration KEPT = Duration.ofDays(90);

    private static final String FORGET = "delete from exchange_refusals where refused_at < ?";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    ForgetRefusals(SystemCalls system, AgroalDataSource database, BusinessClock clock) {
        this.system = system;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant limit = clock.now().minus(KEPT);
        system.inTransaction(() -> Sql.update(database, FORGET, Timestamp.from(limit)));
    }
}
