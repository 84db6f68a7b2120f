package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.IncomingEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keeps erased participants out of the feed (GDPR, article 17): what was recorded goes, what comes late is not recorded. */
final class FeedErasure {

    private static final String KNOWN = "select participant_id from feed_erased where participant_id = any(?)";

    private static final String FORGET = "select opgang_feed_forget(?)";

    /** What was to be delivered is not, and the log of it names nobody any more. */
    private static final String FORGET_DELIVERIES = """
            update webhook_deliveries
            set state = case when state = 'pending' then 'withheld' else state end, next_attempt_at = null, subject = null, lane = id,
                participant_id = null, about = null
            where participant_id = any(?)""";

    private FeedErasure() {}

    /** Deletes what the feed holds of those whose erasure is among the events. */
    static void forget(Connection connection, List<IncomingEvent> events) throws SQLException {
        Set<UUID> erased = new HashSet<>();
        for (IncomingEvent event : events) {
            if (event.type().equals(FeedParticipant.ERASED)) {
                erased.add(event.aggregateId());
            }
        }
        if (erased.isEmpty()) {
            return;
        }
        Sql.call(connection, FORGET, SqlArrays.uuids(connection, erased));
        FeedConsents.forget(connection, erased);
        FeedRestrictions.forget(connection, erased);
        FeedMerges.forget(connection, erased);
        Sql.update(connection, FORGET_DELIVERIES, SqlArrays.uuids(connection, erased));
    }

    /** The rows that may be recorded: nothing about an erased participant but the erasure itself. */
    static List<FeedRow> permitted(Connection connection, List<FeedRow> rows) throws SQLException {
        Set<UUID> erased = known(
                connection,
                rows.stream()
                        .map(FeedRow::participant)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return rows.stream()
                .filter(row -> row.event().type().equals(FeedParticipant.ERASED)
                        || row.participant() == null
                        || !erased.contains(row.participant()))
                .toList();
    }

    private static Set<UUID> known(Connection connection, Collection<UUID> participants) throws SQLException {
        Set<UUID> erased = new HashSet<>();
        if (participants.isEmpty()) {
            return erased;
        }
        Sql.each(connection, KNOWN, row -> erased.add(row.getObject(1, UUID.class)), SqlArrays.uuids(participants));
        return erased;
    }
}
