package dk.opgang.platform.outbox;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Orders to tell the service's topic anew. The relay carries them out before it sends anything else: it empties the topic, and sends all that
 * was ever sent with the ids, times and order that it had, so that whoever has taken it in knows it, and whoever has not can.
 */
@Singleton
class Republications {

    private static final String COLUMNS = "select id, status, events, began_at, completed_at from republications ";

    // Ordered while one waits or is under way it is that one: the topic is told once.
    private static final String ADD = """
            insert into republications (id) select ? where not exists (select from republications where status = 'processing')""";

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final OutboxSignal signal;

    Republications(AgroalDataSource database, SystemCalls system, OutboxSignal signal) {
        this.database = database;
        this.system = system;
        this.signal = signal;
    }

    /** Orders one, unless one is under way. */
    RepublicationView begin() {
        RepublicationView view = system.callInTransaction(() -> {
            try (Connection connection = database.getConnection()) {
                Sql.update(connection, ADD, Ids.next());
            }
            return select("where status = 'processing' order by began_at, id limit 1")
                    .orElseThrow();
        });
        signal.wake();
        return view;
    }

    Optional<RepublicationView> find(UUID id) {
        return system.callInTransaction(() -> select("where id = ?", id));
    }

    private Optional<RepublicationView> select(String condition, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COLUMNS + condition)) {
            Sql.bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                OffsetDateTime completed = row.getObject(5, OffsetDateTime.class);
                return Optional.of(new RepublicationView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        completed == null ? null : completed.toInstant()));
            }
        }
    }
}
