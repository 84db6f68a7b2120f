package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many people registered for events, came, and handed in CVs. */
@Singleton
class EventCounts {

    private final AgroalDataSource database;

    EventCounts(AgroalDataSource database) {
        this.database = database;
    }

    record Counted(int registered, int present, int cvs) {

        static final Counted NOBODY = new Counted(0, 0, 0);
    }

    Counted of(UUID event) {
        return of(List.of(event)).getOrDefault(event, Counted.NOBODY);
    }

    /** The counts by event; those without anybody are missing. */
    Map<UUID, Counted> of(Collection<UUID> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from initiatives_event_counts(?)")) {
            statement.setArray(1, SqlArrays.uuids(connection, events));
            Map<UUID, Counted> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, UUID.class), new Counted(row.getInt(2), row.getInt(3), row.getInt(4)));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("Who came to events could not be counted", e);
        }
    }
}
