package dk.opgang.participants.alert;

import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.value.Party;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
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
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READERS)) {
            statement.setObject(1, alert);
            Set<Party> readers = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    readers.add(new Party(row.getString(1)));
                }
            }
            return readers;
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be told who may see an alert", e);
        }
    }
}
