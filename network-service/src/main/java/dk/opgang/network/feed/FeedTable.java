package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.IncomingEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that record events. */
final class FeedTable {

    /** The row stays locked until the commit: so whoever gets higher positions also commits later. */
    private static final String TAKE_POSITIONS = """
            update feed_position set last = greatest(last, (extract(epoch from clock_timestamp()) * 1000000)::bigint) + ?
            returning last""";

    private static final String RECORDED = "select opgang_feed_recorded(?)";

    private static final String INSERT_EVENTS = """
            insert into feed_events (position, id, type, source, subject, time, traceparent, data, participant_id,
                                     initiative_id, readers, others, consent_readers)
            select position, id, type, source, subject, time, traceparent, data, participant_id,
                   initiative_id, string_to_array(readers, ','), string_to_array(others, ','), string_to_array(consent_readers, ',')
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::uuid[],
                        ?::uuid[], ?::text[], ?::text[], ?::text[])
                 as rows (position, id, type, source, subject, time, traceparent, data, participant_id,
                          initiative_id, readers, others, consent_readers)""";

    private static final String INSERT_READERS = """
            insert into feed_readers (reader, position, type, initiative_id, about, consent_of)
            select * from unnest(?::text[], ?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[])""";

    private FeedTable() {}

    /** Takes the next positions for this transaction; the last of them. */
    static long takePositions(Connection connection, int count) throws SQLException {
        return Sql.one(connection, TAKE_POSITIONS, row -> row.getLong(1), count);
    }

    /** Which of the events are in the feed already. */
    static Set<UUID> recorded(Connection connection, Collection<IncomingEvent> events) throws SQLException {
        return Sql.idsOf(connection, RECORDED, SqlArrays.uuids(connection, events, IncomingEvent::id));
    }

    static void insert(Connection connection, List<FeedRow> rows) throws SQLException {
        Sql.update(
                connection,
                INSERT_EVENTS,
                SqlArrays.bigints(connection, rows, FeedRow::position),
                SqlArrays.uuids(connection, rows, row -> row.event().id()),
                SqlArrays.texts(connection, rows, row -> row.event().type()),
                SqlArrays.texts(connection, rows, row -> row.event().source()),
                SqlArrays.uuids(connection, rows, row -> row.event().aggregateId()),
                SqlArrays.instants(connection, rows, row -> row.event().time()),
                SqlArrays.texts(connection, rows, row -> row.event().traceparent()),
                SqlArrays.texts(connection, rows, row -> row.event().json()),
                SqlArrays.uuids(connection, rows, FeedRow::participant),
                SqlArrays.uuids(connection, rows, FeedRow::initiative),
                SqlArrays.texts(connection, rows, row -> joined(row.readers())),
                SqlArrays.texts(connection, rows, row -> joined(row.others())),
                SqlArrays.texts(connection, rows, row -> joined(row.consentReaders())));
        List<Reading> readings = rows.stream()
                .flatMap(row -> row.readers().stream().map(reader -> new Reading(row, reader)))
                .toList();
        Sql.update(
                connection,
                INSERT_READERS,
                SqlArrays.texts(connection, readings, Reading::reader),
                SqlArrays.bigints(connection, readings, it -> it.row().position()),
                SqlArrays.texts(connection, readings, it -> it.row().event().type()),
                SqlArrays.uuids(connection, readings, it -> it.row().initiative()),
                SqlArrays.uuids(
                        connection,
                        readings,
                        it -> it.participantIfAmong(it.row().others())),
                SqlArrays.uuids(
                        connection,
                        readings,
                        it -> it.participantIfAmong(it.row().consentReaders())));
    }

    /** A row under one of its readers. */
    private record Reading(FeedRow row, String reader) {
        @Nullable
        UUID participantIfAmong(List<String> readers) {
            return readers.contains(reader) ? row.participant() : null;
        }
    }

    private static String joined(List<String> readers) {
        return String.join(",", readers);
    }
}
