package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.IncomingEvent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Shows what the feed holds of a participant who was merged as the survivor's, in the transaction that records the events that tell of it. */
final class FeedMerges {

    private static final String MERGED = "dk.opgang.participants.participant-merged.v1";
    private static final String REVERSED = "dk.opgang.participants.participant-merge-reversed.v1";

    /** An older word that is read again changes nothing. */
    private static final String STORE = """
            insert into feed_merges (merged_id, survivor_id, merged, told_at) values (?, ?, ?, ?::timestamptz)
            on conflict (merged_id, survivor_id) do update set merged = excluded.merged, told_at = excluded.told_at
            where feed_merges.told_at <= excluded.told_at""";

    private static final String KNOWN = "select distinct merged_id from feed_merges where merged_id = any(?)";

    private static final String FOLLOW = "select opgang_feed_follow_merges(?)";

    /** What waits to be delivered, and the log of what was, go with the events. */
    private static final String FOLLOW_DELIVERIES = """
            update webhook_deliveries d
            set participant_id = e.participant_id, about = case when d.about is null then null else e.participant_id end, subject = e.subject
            from feed_merges m, feed_events e
            where m.merged_id = any(?) and d.participant_id in (m.merged_id, m.survivor_id)
              and e.position = d.position and e.participant_id <> d.participant_id""";

    private static final String FORGET = "delete from feed_merges where merged_id = any(?) or survivor_id = any(?)";

    private FeedMerges() {}

    private record Told(UUID participantId, UUID mergedParticipantId) {}

    /** Takes note of merges among the rows, which are recorded already, and has all rows follow those that are known. */
    static void follow(Connection connection, List<FeedRow> rows) throws SQLException {
        Set<UUID> people = new HashSet<>();
        for (FeedRow row : rows) {
            IncomingEvent event = row.event();
            if (row.participant() != null) {
                people.add(Objects.requireNonNull(row.participant()));
            }
            if (event.type().equals(MERGED) || event.type().equals(REVERSED)) {
                Told told = event.as(Told.class);
                people.add(told.mergedParticipantId());
                Sql.update(
                        connection,
                        STORE,
                        told.mergedParticipantId(),
                        told.participantId(),
                        event.type().equals(MERGED),
                        event.time().toString());
            }
        }
        if (!people.isEmpty()) {
            // Few are merged: what follows them is not asked of everybody else.
            Set<UUID> merged = Sql.idsOf(connection, KNOWN, SqlArrays.uuids(connection, people));
            if (!merged.isEmpty()) {
                follow(connection, SqlArrays.uuids(connection, merged));
            }
        }
    }

    private static void follow(Connection connection, Array merged) throws SQLException {
        Sql.call(connection, FOLLOW, merged);
        Sql.update(connection, FOLLOW_DELIVERIES, merged);
    }

    /** Deletes what is known of erased participants. */
    static void forget(Connection connection, Collection<UUID> erased) throws SQLException {
        Array ids = SqlArrays.uuids(connection, erased);
        Sql.update(connection, FORGET, ids, ids);
    }
}
