package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records every event in the feed, by set. The feed is no projection that a rebuild empties: its positions are in the hands of
 * clients. An event that is read again is recognised; one that is older than what the feed keeps is passed over, save what it tells of
 * who may read.
 */
@Singleton
class FeedRecorder implements EventHandler {

    private final AgroalDataSource database;
    private final FeedPartitions partitions;
    private final FeedSignal signal;
    private final FeedConfig config;
    private final BusinessClock clock;
    private final WithdrawalTimes withdrawals;

    FeedRecorder(
            AgroalDataSource database,
            FeedPartitions partitions,
            FeedSignal signal,
            FeedConfig config,
            BusinessClock clock,
            WithdrawalTimes withdrawals) {
        this.withdrawals = withdrawals;
        this.config = config;
        this.clock = clock;
        this.database = database;
        this.partitions = partitions;
        this.signal = signal;
    }

    @Override
    public Set<String> types() {
        return Set.of(EVERY_TYPE);
    }

    @Override
    public boolean recognisesRepeats() {
        return true;
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        partitions.ensureToday();
        Instant oldest = clock.now().minus(Duration.ofDays(config.keptDays()));
        Sql.run(database, connection -> record(connection, events, oldest));
    }

    /** Records them, and has it told to whoever reads any of them. */
    private void record(Connection connection, List<IncomingEvent> events, Instant oldest) throws SQLException {
        long last = FeedTable.takePositions(connection, events.size());
        // Only now, when nobody else records: otherwise another instance could be just recording the same event.
        Set<UUID> recorded = FeedTable.recorded(connection, events);
        FeedErasure.forget(connection, events);
        List<FeedRow> rows = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            IncomingEvent event = events.get(i);
            if (!recorded.contains(event.id())) {
                rows.add(FeedRow.of(last - events.size() + 1 + i, event));
            }
        }
        List<FeedRow> permitted = FeedErasure.permitted(connection, rows);
        List<FeedRow> kept = permitted.stream()
                .filter(row -> !row.event().time().isBefore(oldest))
                .toList();
        FeedTable.insert(connection, kept);
        FeedConsents.store(connection, permitted);
        FeedRestrictions.store(connection, permitted);
        FeedMerges.follow(connection, permitted);
        withdrawals.measure(kept);
        signal.tellAfterCommit(
                permitted.stream().flatMap(row -> row.readers().stream()).collect(Collectors.toUnmodifiableSet()),
                last);
    }
}
