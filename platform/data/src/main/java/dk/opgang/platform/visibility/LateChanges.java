package dk.opgang.platform.visibility;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.list.ChangeReach;
import dk.opgang.platform.list.ReadSnapshot;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tells which transactions were writing at an instant: the database records begin and end of each one that changes something. */
@Singleton
class LateChanges implements ChangeReach {

    // A short one is of interest to who read while it ran, a long one to who comes back seldom as well.
    private static final String FORGET = """
            delete from writers where ended < now() - interval '1 day'
                and (ended - begun < interval '1 second' or ended < now() - interval '90 days')""";

    private static final String SEEN = """
            select pg_snapshot_xmax(now_seen)::text::bigint,
                   array(select xid::text::bigint from pg_snapshot_xip(now_seen) as xid),
                   coalesce((select min(xact_start) from pg_stat_activity
                             where datname = current_database() and pid <> pg_backend_pid()), now())
            from pg_current_snapshot() as now_seen""";

    private final AgroalDataSource database;
    private final SystemCalls system;

    LateChanges(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    @Override
    public Instant of(Instant since) {
        return Sql.one(
                database,
                "select opgang_reach(?)",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
    }

    @Override
    public ReadSnapshot seen() {
        return Sql.one(
                database,
                SEEN,
                row -> new ReadSnapshot(
                        row.getLong(1),
                        List.of((Long[]) row.getArray(2).getArray()),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
    }

    @Override
    public Optional<Instant> earliestAfter(ReadSnapshot then) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select opgang_earliest_after(?, ?)")) {
            statement.setLong(1, then.beyond());
            statement.setArray(
                    2, connection.createArrayOf("bigint", then.running().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What was committed late could not be read", e);
        }
    }

    @Scheduled(every = "6h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.run(() -> {
            Sql.update(database, FORGET);
        });
    }
}
