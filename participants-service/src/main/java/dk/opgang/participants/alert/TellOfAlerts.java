package dk.opgang.participants.alert;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.value.Party;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Publishes what happened to alerts, to those who may see them at that moment. */
@Singleton
class TellOfAlerts {

    private static final String READERS = "select participants_alert_readers(?)";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Outbox outbox;

    TellOfAlerts(EntityManager entities, AgroalDataSource database, Outbox outbox) {
        this.entities = entities;
        this.database = database;
        this.outbox = outbox;
    }

    /** Works in the running transaction. */
    void tell(List<AlertNews> news) {
        if (news.isEmpty()) {
            return;
        }
        // What an alert is about must be written before the database is asked who may see it.
        entities.flush();
        Map<UUID, Set<Party>> readers = new HashMap<>();
        outbox.publishAll(news.stream()
                .map(it -> AlertEvent.of(it, readers.computeIfAbsent(it.alert().id(), this::readersOf)))
                .toList());
    }

    private Set<Party> readersOf(UUID alert) {
        return Sql.set(database, READERS, row -> new Party(row.getString(1)), alert);
    }
}
