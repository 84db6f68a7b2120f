package dk.opgang.network.handover;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Forgets what the two municipalities wrote to each other of a handover: at once when it came to nothing, a year after nothing of it changes
 * any more otherwise. What was decided stays.
 */
@Singleton
class ForgetTexts {

    private static final String FORGET = """
            update handovers set request_message = null, rejection_message = null, version = version + 1, updated_at = ?
            where (request_message is not null or rejection_message is not null) and settled
              and (state in ('cancelled', 'revoked') or updated_at < ?)""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    ForgetTexts(SystemCalls system, AgroalDataSource database, BusinessClock clock) {
        this.system = system;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant limit = BusinessClock.startOf(clock.today().minusYears(1));
        system.inTransaction(() -> Sql.update(database, FORGET, Timestamp.from(clock.now()), Timestamp.from(limit)));
    }
}
