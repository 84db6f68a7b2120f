package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Event;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who registers for the last place of an event, or tells who came, comes one after the other. */
@Singleton
class EventLocks {

    static final AdvisoryLock REGISTRATIONS = new AdvisoryLock("event-registrations");

    private final AgroalDataSource database;

    EventLocks(AgroalDataSource database) {
        this.database = database;
    }

    void take(UUID event) {
        REGISTRATIONS.take(database, event);
    }

    /** What is told of the event as it is written by now. */
    List<Event> news(UUID event) {
        return Sql.on(database, connection -> EventNews.of(connection, List.of(event)));
    }
}
