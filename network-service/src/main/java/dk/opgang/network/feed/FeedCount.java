package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Counts the feed. Unlike a page that reads all that the caller may see, so the planner is free and the time limited. */
@Singleton
class FeedCount {

    private static final String COUNT = """
            select count(*) from feed_readers r
            where reader in (?, ?) and position > ? and network_feed_part(type) = any(?)""";
    private static final String TYPES = " and type = any(?)";
    private static final String SUBJECT =
            " and exists (select from feed_events e where e.position = r.position and e.subject = ?)";
    private static final String SINCE =
            " and (position >= ? or exists (select from feed_events e where e.position = r.position and e.time >= ?))";

    private static final String CANCELLED = "57014";

    private final AgroalDataSource database;
    private final FeedConfig config;

    FeedCount(AgroalDataSource database, FeedConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * How many events there are of what is wanted, wherever the reader stands.
     *
     * @throws ProblemException 503 if counting takes longer than configured
     */
    long of(Caller caller, FeedQuery query) {
        FeedQuery wanted = query.whole();
        String sql = COUNT
                + (wanted.types().isEmpty() ? "" : TYPES)
                + (wanted.subject() == null ? "" : SUBJECT)
                + (wanted.since() == null ? "" : SINCE);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(config.countSeconds());
            bind(statement, caller, wanted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "60");
            }
            throw new IllegalStateException("The feed could not be counted", e);
        }
    }

    private static void bind(PreparedStatement statement, Caller caller, FeedQuery wanted) throws SQLException {
        Connection connection = statement.getConnection();
        Instant since = wanted.since();
        statement.setString(1, caller.tenantKey());
        statement.setString(2, EventContext.EVERYONE);
        statement.setLong(3, wanted.start().micros());
        statement.setArray(4, SqlArrays.texts(connection, EventContext.readableBy(caller)));
        int next = 5;
        if (!wanted.types().isEmpty()) {
            statement.setArray(next++, SqlArrays.texts(connection, wanted.types()));
        }
        if (wanted.subject() != null) {
            statement.setObject(next++, wanted.subject());
        }
        if (since != null) {
            statement.setLong(next, FeedPosition.at(since).micros());
            statement.setObject(next + 1, since.atOffset(ZoneOffset.UTC));
        }
    }
}
