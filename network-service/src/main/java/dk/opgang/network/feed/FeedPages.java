package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the feed, never without a caller: what it sees are two ranges of positions, its own and everyone's. */
@Singleton
class FeedPages {

    private static final String PAGE = """
            with visible as (
                select position from opgang_feed_positions(?, ?, ?, ?, ?, ?) as position
                union all
                select position from opgang_feed_positions(?, ?, ?, ?, ?, ?) as position
                order by position limit ?)
            select e.position, e.id, e.source, e.type, e.subject, e.time, e.traceparent, e.data, e.participant_id,
                   case when e.participant_id is not null then e.data::jsonb ->> 'municipalityCode' end,
                   e.initiative_id, e.consent_readers && array[(select opgang_tenant())]
            from visible join feed_events e using (position) order by e.position""";

    private static final String FIND = "select opgang_feed_position(?)";

    private final AgroalDataSource database;

    FeedPages(AgroalDataSource database) {
        this.database = database;
    }

    /** The next events that the caller may see, in the order of the feed. */
    List<FeedEntry> read(Caller caller, FeedQuery wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            int next = bindRanges(statement, caller, wanted);
            statement.setInt(next, wanted.limit());
            try (ResultSet row = statement.executeQuery()) {
                List<FeedEntry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be read", e);
        }
    }

    /** Where the event stands, if the caller may see it, or stood until its participant was erased. */
    Optional<FeedPosition> find(UUID eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, eventId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, Long.class)).map(FeedPosition::new);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be searched", e);
        }
    }

    private static int bindRanges(PreparedStatement statement, Caller caller, FeedQuery wanted) throws SQLException {
        int next = bindRange(statement, 1, caller.tenantKey(), caller, wanted);
        return bindRange(statement, next, EventContext.EVERYONE, caller, wanted);
    }

    private static int bindRange(PreparedStatement statement, int first, String reader, Caller caller, FeedQuery wanted)
            throws SQLException {
        Connection connection = statement.getConnection();
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
