package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the feed, never without a caller: what it sees are two ranges of positions, its own and everyone's. */
@Singleton
class FeedPages {

    private static final String ENTRIES = """
            select e.position, e.id, e.source, e.type, e.subject, e.time, e.traceparent, e.data, e.participant_id,
                   case when e.participant_id is not null then e.data::jsonb ->> 'municipalityCode' end,
                   e.initiative_id, e.consent_readers && array[(select opgang_tenant())]
            from visible join feed_events e using (position) order by e.position""";

    private static final String PAGE = """
            with visible as (
                select position from opgang_feed_positions(?, ?, ?, ?, ?, ?) as position
                union all
                select position from opgang_feed_positions(?, ?, ?, ?, ?, ?) as position
                order by position limit ?)
            """ + ENTRIES;

    private static final String PAGE_OF_SUBJECT =
            PAGE.replace("opgang_feed_positions(?,", "opgang_feed_positions_of(?, ?,");

    private static final String AT = """
            with visible as (
                select distinct position from feed_readers
                where reader in (?, ?) and position = any(?) and network_feed_part(type) = any(?))
            """ + ENTRIES;

    private static final String FIND = "select opgang_feed_position(?)";

    private final AgroalDataSource database;

    FeedPages(AgroalDataSource database) {
        this.database = database;
    }

    /** The next events that the caller may see, in the order of the feed. */
    List<FeedEntry> read(Caller caller, FeedQuery wanted) {
        String sql = wanted.subject() == null ? PAGE : PAGE_OF_SUBJECT;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = bindRanges(statement, caller, wanted);
            statement.setInt(next, wanted.limit());
            return entries(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be read", e);
        }
    }

    /** Those of the events at these positions that the caller may see now, in the order of the feed. */
    List<FeedEntry> at(Caller caller, Collection<Long> positions) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AT)) {
            statement.setString(1, caller.tenantKey());
            statement.setString(2, EventContext.EVERYONE);
            statement.setArray(3, SqlArrays.bigints(connection, positions, it -> it));
            statement.setArray(4, SqlArrays.texts(connection, EventContext.readableBy(caller)));
            return entries(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Events of the feed could not be read", e);
        }
    }

    private static List<FeedEntry> entries(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<FeedEntry> entries = new ArrayList<>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        }
    }

    /** Where the event stands, if the caller may see it, or stood until its participant was erased. */
    Optional<FeedPosition> find(UUID eventId) {
        return Sql.one(
                database,
                FIND,
                row -> Optional.ofNullable(row.getObject(1, Long.class)).map(FeedPosition::new),
                eventId);
    }

    private static int bindRanges(PreparedStatement statement, Caller caller, FeedQuery wanted) throws SQLException {
        int next = bindRange(statement, 1, caller.tenantKey(), caller, wanted);
        return bindRange(statement, next, EventContext.EVERYONE, caller, wanted);
    }

    private static int bindRange(PreparedStatement statement, int begin, String reader, Caller caller, FeedQuery wanted)
            throws SQLException {
        Connection connection = statement.getConnection();
        int first = begin;
        if (wanted.subject() != null) {
            statement.setObject(first++, wanted.subject());
        }
        statement.setString(first, reader);
        statement.setLong(first + 1, wanted.start().micros());
        statement.setObject(
                first + 2,
                wanted.since() == null ? null : wanted.since().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setArray(first + 3, SqlArrays.texts(connection, EventContext.readableBy(caller)));
        statement.setArray(first + 4, SqlArrays.texts(connection, wanted.types()));
        statement.setInt(first + 5, wanted.limit());
        return first + 6;
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        return new FeedEntry(
                new FeedPosition(row.getLong(1)),
                CloudEvent.of(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7),
                        row.getString(8)),
                row.getObject(9, UUID.class),
                row.getObject(11, UUID.class),
                row.getBoolean(12),
                row.getString(10));
    }
}
