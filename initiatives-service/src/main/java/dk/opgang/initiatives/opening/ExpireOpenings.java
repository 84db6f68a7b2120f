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
        system.inTransactions(this::some);
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::someUntold);
    }

    private boolean someUntold() {
        return Sql.on(database, connection -> {
            Set<UUID> untold = Sql.idsOf(connection, TELL, AT_ONCE);
            outbox.publishAll(OpeningNews.of(connection, untold));
            return untold.size() == AT_ONCE;
        });
    }

    private boolean some() {
        return Sql.on(database, connection -> {
            Set<UUID> expired =
                    Sql.idsOf(connection, EXPIRE, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC), AT_ONCE);
            outbox.publishAll(OpeningNews.of(connection, expired));
            return expired.size() == AT_ONCE;
        });
    }
}
