package dk.opgang.initiatives.placement;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Lets the hours of one person be registered one after the other: their limits hold over all placements of the person. */
@Singleton
class HoursOfPerson {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('hours/' || ?::text, 0))";

    private final AgroalDataSource database;

    HoursOfPerson(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits for the others and keeps them waiting until the transaction ends. */
    void lock(UUID participant) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, participant);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The hours of a person could not be locked", e);
        }
    }
}
