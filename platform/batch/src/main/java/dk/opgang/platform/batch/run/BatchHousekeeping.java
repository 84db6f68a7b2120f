package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.store.BatchConfig;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.RejectionTable;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
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
            Set<UUID> done =
                    Sql.idsOf(connection, BROKEN_OFF, BatchTable.at(clock.now().minus(config.receivingTimeout())));
            RejectionTable.eraseKeys(
                    connection,
                    ciphers,
                    OLD_REJECTIONS,
                    BatchTable.at(clock.now().minus(config.rejectionsKept())));
            done.addAll(Sql.idsOf(connection, NEEDLESS_KEYS));
            done.forEach(ciphers::erase);
            return done;
        });
    }
}
