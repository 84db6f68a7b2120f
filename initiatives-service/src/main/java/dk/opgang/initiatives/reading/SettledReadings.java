package dk.opgang.initiatives.reading;

import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Whether a bonus that is settled was decided by a reading. */
@Singleton
class SettledReadings {

    private static final String SETTLED = "select initiatives_reading_settled(?)";

    private final AgroalDataSource database;

    SettledReadings(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Lets nothing be changed that was paid for; whoever is just settling is waited for.
     *
     * @throws ProblemException 409
     */
    void requireOpen(UUID reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SETTLED)) {
            statement.setObject(1, reading);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new ProblemException(ReadingProblem.READING_SETTLED);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be read what rests on a reading", e);
        }
    }
}
