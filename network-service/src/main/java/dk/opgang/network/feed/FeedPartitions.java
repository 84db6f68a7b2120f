package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Keeps a partition ready for each of the coming days and drops those that nobody may read any more. */
@Singleton
class FeedPartitions {

    private static final String TIDY = "select opgang_feed_partitions(?), opgang_feed_sweep(?)";

    private final AgroalDataSource database;
    private final FeedConfig config;
    private final SystemCalls system;
    private final BusinessClock clock;
    private volatile @Nullable LocalDate ensured;

    FeedPartitions(AgroalDataSource database, FeedConfig config, SystemCalls system, BusinessClock clock) {
        this.database = database;
        this.config = config;
        this.system = system;
        this.clock = clock;
    }

    /** Goes through the partitions if that was not done today; in the running transaction. */
    void ensureToday() {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        if (!today.equals(ensured)) {
            ensure();
            ensured = today;
        }
    }

    /** The feed forgets on time, even when no events come. */
    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ensureFromTimeToTime() {
        system.inTransaction(this::ensure);
    }

    private void ensure() {
        Sql.call(database, TIDY, config.keptDays(), config.keptDays());
    }
}
