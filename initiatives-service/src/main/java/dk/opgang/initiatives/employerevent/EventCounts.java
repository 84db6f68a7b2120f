package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
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
        return Sql.map(
                database,
                "select * from initiatives_event_counts(?)",
                row -> row.getObject(1, UUID.class),
                row -> new Counted(row.getInt(2), row.getInt(3), row.getInt(4)),
                SqlArrays.uuids(events));
    }
}
