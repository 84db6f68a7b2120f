package dk.opgang.platform.inbox;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The projections of this service as readers get at them: whole, or not at all. While a rebuild fills them again half of the events
 * would pass for all of them, so whatever counts in a projection asks it through here and need not think of rebuilds itself.
 */
@Singleton
public class Projections {

    private static final String SECONDS = "5";

    private final AgroalDataSource database;

    Projections(AgroalDataSource database) {
        this.database = database;
    }

    /** What is read of the projections. */
    public interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    /**
     * Reads as the running caller, in its transaction if there is one.
     *
     * @throws ProblemException 503 {@code projections-being-rebuilt}, also if a rebuild begins while it is read
     */
    public <T> T read(Reading<T> reading) throws SQLException {
        try (Connection connection = database.getConnection()) {
            requireWhole(connection);
            T answer = reading.of(connection);
            requireWhole(connection);
            return answer;
        }
    }

    /**
     * Whether they hold what they held, as the running transaction sees it. A handler that concludes something from its projection, and not
     * from its events alone, asks before it does.
     */
    public boolean areWhole() {
        return Sql.on(database, connection -> RebuildTargets.areReached(connection));
    }

    private static void requireWhole(Connection connection) throws SQLException {
        if (!RebuildTargets.areReached(connection)) {
            throw new ProblemException(InboxProblem.PROJECTIONS_BEING_REBUILT).withHeader("Retry-After", SECONDS);
        }
    }
}
