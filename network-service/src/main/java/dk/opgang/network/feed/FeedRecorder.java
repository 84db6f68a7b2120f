package dk.opgang.network.feed;

import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Records every event in the feed, by set. The feed is no projection that a rebuild empties: its positions are in the hands of
 * clients; an event that is read again is recognised.
 */
@Singleton
class FeedRecorder implements EventHandler {

    private final AgroalDataSource database;
    private final FeedPartitions partitions;
    private final FeedSignal signal;

    FeedRecorder(AgroalDataSource database, FeedPartitions partitions, FeedSignal signal) {
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
        try (Connection connection = database.getConnection()) {
            record(connection, events);
        } catch (SQLException e) {
            throw new IllegalStateException("Events could not be recorded in the feed", e);
        }
        signal.wakeAfterCommit();
    }

    private static void record(Connection connection, List<IncomingEvent> events) throws SQLException {
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
        FeedTable.insert(connection, permitted);
        FeedConsents.store(connection, permitted);
    }
}
