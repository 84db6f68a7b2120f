package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.store.BatchConfig;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.RejectionTable;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Clears away bodies that broke off, rejected rows that had their time, and keys that a batch has left. */
@Singleton
class BatchHousekeeping {

    private static final String BROKEN_OFF = """
        delete from batches where status = 'receiving' and last_progress_at < ? returning id\
        """;

    private static final String OLD_REJECTIONS = """
        delete from batch_rejections where batch_id in (select id from batches where completed_at < ?)
        returning key_id\
        """;

    private static final String NEEDLESS_KEYS = """
        select id from batches join subject_keys on subject_id = id and wrapped is not null
        where completed_at is not null\
        """;

    private final Transactions transactions;
    private final BodyCiphers ciphers;
    private final BatchConfig config;
    private final BusinessClock clock;

    BatchHousekeeping(Transactions transactions, BodyCiphers ciphers, BatchConfig config, BusinessClock clock) {
        this.transactions = transactions;
        this.ciphers = ciphers;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        transactions.as(Caller.system(), Duration.ofMinutes(10), connection -> {
            List<UUID> done = brokenOff(connection, clock.now().minus(config.receivingTimeout()));
            deleteRejections(connection, clock.now().minus(config.rejectionsKept()));
            done.addAll(needlessKeys(connection));
            done.forEach(ciphers::erase);
            return done;
        });
    }

    private static List<UUID> brokenOff(Connection connection, Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BROKEN_OFF)) {
            statement.setObject(1, BatchTable.at(limit));
            return ids(statement);
        }
    }

    private void deleteRejections(Connection connection, Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OLD_REJECTIONS)) {
            statement.setObject(1, BatchTable.at(limit));
            RejectionTable.eraseKeys(statement, ciphers);
        }
    }

    private static List<UUID> needlessKeys(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEEDLESS_KEYS)) {
            return ids(statement);
        }
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
