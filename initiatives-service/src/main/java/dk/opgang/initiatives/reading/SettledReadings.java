package dk.opgang.initiatives.reading;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
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
        if (Sql.one(database, SETTLED, row -> row.getBoolean(1), reading)) {
            throw new ProblemException(ReadingProblem.READING_SETTLED);
        }
    }
}
