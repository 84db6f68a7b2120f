package dk.opgang.platform.batch;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Clears away bodies that broke off, and rejected rows that had their time: they can hold personal data. */
@Singleton
class BatchHousekeeping {

    private static final String BROKEN_OFF = "delete from batches where status = 'receiving' and last_progress_at < ?";

    private static final String OLD_REJECTIONS = """
            delete from batch_rejections where batch_id in (select id from batches where completed_at < ?)""";

    private final Transactions transactions;
    private final BatchConfig config;
    private final BusinessClock clock;

    BatchHousekeeping(Transactions transactions, BatchConfig config, BusinessClock clock) {
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        transactions.as(Caller.system(), Duration.ofMinutes(10), connection -> {
            int brokenOff = before(connection, BROKEN_OFF, clock.now().minus(config.receivingTimeout()));
            return brokenOff + before(connection, OLD_REJECTIONS, clock.now().minus(config.rejectionsKept()));
        });
    }

    private static int before(Connection connection, String sql, Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, BatchTable.at(limit));
            return statement.executeUpdate();
        }
    }
}
