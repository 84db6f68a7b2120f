package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.IncomingEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps whose processing is restricted, in the transaction that records the events that tell of it. */
final class FeedRestrictions {

    private static final String RESTRICTED = "dk.opgang.participants.processing-restricted.v1";
    private static final String LIFTED = "dk.opgang.participants.processing-lifted.v1";

    /** An older state that is read again changes nothing. */
    private static final String STORE = """
            insert into feed_restricted (participant_id, restricted, told_at)
            select participant_id, restricted, told_at::timestamptz from unnest(?::uuid[], ?::boolean[], ?::text[])
                 as told (participant_id, restricted, told_at)
            on conflict (participant_id) do update set restricted = excluded.restricted, told_at = excluded.told_at
            where feed_restricted.told_at <= excluded.told_at""";

    private static final String FORGET = "delete from feed_restricted where participant_id = any(?)";

    private FeedRestrictions() {}

    /** Deletes what is known of erased participants. */
    static void forget(Connection connection, Collection<UUID> erased) throws SQLException {
        Sql.update(connection, FORGET, SqlArrays.uuids(erased));
    }

    /** Notes the last state of every participant whose restriction began or ended. */
    static void store(Connection connection, List<FeedRow> rows) throws SQLException {
        Map<UUID, IncomingEvent> last = new LinkedHashMap<>();
        for (FeedRow row : rows) {
            if (row.event().type().equals(RESTRICTED) || row.event().type().equals(LIFTED)) {
                last.put(row.event().aggregateId(), row.event());
            }
        }
        if (last.isEmpty()) {
            return;
        }
        Sql.update(
                connection,
                STORE,
                SqlArrays.uuids(last.keySet()),
                SqlArrays.booleans(
                        connection, last.values(), event -> event.type().equals(RESTRICTED)),
                SqlArrays.texts(connection, last.values(), event -> event.time().toString()));
    }
}
