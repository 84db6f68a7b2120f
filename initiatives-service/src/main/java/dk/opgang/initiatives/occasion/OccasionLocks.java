package dk.opgang.initiatives.occasion;

import dk.opgang.platform.data.AdvisoryLock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Who tells who was at an occasion, in single calls and in slices of batches, comes one after the other. */
@Singleton
class OccasionLocks {

    private static final AdvisoryLock ATTENDANCE = new AdvisoryLock("attendance");

    private final AgroalDataSource database;

    OccasionLocks(AgroalDataSource database) {
        this.database = database;
    }

    void take(UUID occasion) {
        ATTENDANCE.take(database, occasion);
    }

    static void take(Connection connection, Collection<?> keys) throws SQLException {
        ATTENDANCE.take(connection, keys);
    }
}
