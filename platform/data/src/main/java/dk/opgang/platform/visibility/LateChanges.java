package dk.opgang.platform.visibility;

import dk.opgang.platform.list.ChangeReach;
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

/** Knows which transactions wrote at an instant, by what the database notes of each that changes something. */
@Singleton
class LateChanges implements ChangeReach {

    // A short one is of interest to who read while it ran, a long one to who comes back seldom as well.
    private static final String FORGET = """
            delete from writers where ended < now() - interval '1 day'
                and (ended - begun < interval '1 second' or ended < now() - interval '90 days')""";

    private final AgroalDataSource database;
    private final SystemCalls system;

    LateChanges(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    @Override
    public Instant of(Instant since) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select opgang_reach(?)")) {
            statement.setObject(1, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What was written late could not be read", e);
        }
    }

    @Scheduled(every = "6h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(FORGET)) {
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Old transactions could not be forgotten", e);
            }
        });
    }
}
