package dk.opgang.network.feed;

import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.IncomingEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The statements that record events. */
final class FeedTable {

    /** The row stays locked until the commit: so whoever gets higher positions also commits later. */
    private static final String TAKE_POSITIONS = """
            update feed_position set last = greatest(last, (extract(epoch from clock_timestamp()) * 1000000)::bigint) + ?
            returning last""";

    private static final String RECORDED = "select id from feed_events where id = any(?) and position >= ?";

    private static final String INSERT_EVENTS = """
            insert into feed_events (position, id, type, source, subject, time, traceparent, data, participant_id,
                                     initiative_id, readers, others, consent_readers)
            select position, id, type, source, subject, time::timestamptz, traceparent, data, participant_id,
                   initiative_id, string_to_array(readers, ','), string_to_array(others, ','), string_to_array(consent_readers, ',')
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[],
                        ?::uuid[], ?::text[], ?::text[], ?::text[])
                 as rows (position, id, type, source, subject, time, traceparent, data, participant_id,
                          initiative_id, readers, others, consent_readers)""";

    private static final String INSERT_READERS = """
            insert into feed_readers (reader, position, type, initiative_id, about, consent_of)
            select reader, position, type, initiative_id,
                   case when reader = any(string_to_array(others, ',')) then participant_id end,
                   case when reader = any(string_to_array(consent_readers, ',')) then participant_id end
            from unnest(?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                 as rows (position, type, participant_id, initiative_id, readers, others, consent_readers),
                 unnest(string_to_array(readers, ',')) as reader""";

    private FeedTable() {}

    /** Takes the next positions for this transaction; the last of them. */
    static long takePositions(Connection connection, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_POSITIONS)) {
            statement.setInt(1, count);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Which of the events are in the feed already. None can be recorded before it was published, give or take an hour. */
    static Set<UUID> recorded(Connection connection, Collection<IncomingEvent> events) throws SQLException {
        Instant first =
                events.stream().map(IncomingEvent::time).min(Instant::compareTo).orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(RECORDED)) {
            statement.setArray(1, SqlArrays.uuids(connection, events, IncomingEvent::id));
            statement.setLong(
                    2, FeedPosition.at(first.minus(1, ChronoUnit.HOURS)).micros());
            try (ResultSet row = statement.executeQuery()) {
                Set<UUID> ids = new HashSet<>();
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    static void insert(Connection connection, List<FeedRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_EVENTS)) {
            statement.setArray(1, SqlArrays.bigints(connection, rows, FeedRow::position));
            statement.setArray(
                    2, SqlArrays.uuids(connection, rows, row -> row.event().id()));
            statement.setArray(
                    3, SqlArrays.texts(connection, rows, row -> row.event().type()));
            statement.setArray(
                    4, SqlArrays.texts(connection, rows, row -> row.event().source()));
            statement.setArray(
                    5, SqlArrays.uuids(connection, rows, row -> row.event().aggregateId()));
            statement.setArray(
                    6,
                    SqlArrays.texts(connection, rows, row -> row.event().time().toString()));
            statement.setArray(
                    7, SqlArrays.texts(connection, rows, row -> row.event().traceparent()));
            statement.setArray(
                    8, SqlArrays.texts(connection, rows, row -> row.event().json()));
            statement.setArray(9, SqlArrays.uuids(connection, rows, FeedRow::participant));
            statement.setArray(10, SqlArrays.uuids(connection, rows, FeedRow::initiative));
            statement.setArray(11, SqlArrays.texts(connection, rows, row -> joined(row.readers())));
            statement.setArray(12, SqlArrays.texts(connection, rows, row -> joined(row.others())));
            statement.setArray(13, SqlArrays.texts(connection, rows, row -> joined(row.consentReaders())));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_READERS)) {
            statement.setArray(1, SqlArrays.bigints(connection, rows, FeedRow::position));
            statement.setArray(
                    2, SqlArrays.texts(connection, rows, row -> row.event().type()));
            statement.setArray(3, SqlArrays.uuids(connection, rows, FeedRow::participant));
            statement.setArray(4, SqlArrays.uuids(connection, rows, FeedRow::initiative));
            statement.setArray(5, SqlArrays.texts(connection, rows, row -> joined(row.readers())));
            statement.setArray(6, SqlArrays.texts(connection, rows, row -> joined(row.others())));
            statement.setArray(7, SqlArrays.texts(connection, rows, row -> joined(row.consentReaders())));
            statement.executeUpdate();
        }
    }

    private static String joined(List<String> readers) {
        return String.join(",", readers);
    }
}
