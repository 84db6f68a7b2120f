package dk.opgang.initiatives.opening;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** Writes down that openings have expired and tells of it, each once. To whoever reads them they are expired on the day already. */
@Singleton
class ExpireOpenings {

    private static final int AT_ONCE = 500;

    private static final String EXPIRE = """
            update job_openings set told_state = 'expired', version = version + 1, updated_at = ?
            where id in (select id from job_openings
                         where told_state = 'open' and least(apply_before, period_to) <= initiatives_today() and taken < places
                         limit ? for update skip locked)
            returning id""";

    /** What the database changed itself with a placement that takes a place, or leaves it. */
    private static final String TELL = """
            update job_openings set untold = false
            where id in (select id from job_openings where untold limit ? for update skip locked) returning id""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final SystemCalls system;

    ExpireOpenings(AgroalDataSource database, BusinessClock clock, Outbox outbox, SystemCalls system) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.system = system;
    }

    @Scheduled(every = "1m", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        system.inTransactions(() -> some(EXPIRE, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC), AT_ONCE));
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(() -> some(TELL, AT_ONCE));
    }

    private boolean some(String statement, Object... parameters) {
        return Sql.on(database, connection -> {
            Set<UUID> found = Sql.idsOf(connection, statement, parameters);
            outbox.publishAll(OpeningNews.of(connection, found));
            return found.size() == AT_ONCE;
        });
    }
}
