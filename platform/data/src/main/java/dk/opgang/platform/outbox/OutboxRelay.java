package dk.opgang.platform.outbox;

import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.outbox.OutboxTable.Claim;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends what stands in the outbox. One round is one transaction: lock, read the lowest numbers, send, wait for the broker,
 * delete, commit. So at any time one relay of all instances sends, and an event is deleted only when the broker has it; a
 * crash between the two sends it again with the same id.
 */
@Singleton
class OutboxRelay {

    private final OutboxConfig config;
    private final AgroalDataSource database;
    private final Broker broker;
    private final SystemCalls system;
    private final OutboxLag lag;
    private OutboxFloor floor = new OutboxFloor();
    private @Nullable EventProducer producer;

    OutboxRelay(OutboxConfig config, AgroalDataSource database, Broker broker, SystemCalls system, OutboxLag lag) {
        this.config = config;
        this.database = database;
        this.broker = broker;
        this.system = system;
        this.lag = lag;
    }

    /** Sends one batch of events; returns whether there may be more. */
    boolean round() {
        return system.call(this::sendBatch) == config.batchSize();
    }

    /**
     * Closes the connection to the broker, and forgets the floor below which the outbox is empty, since the database may be another one now.
     * The next round connects anew.
     */
    void disconnect() {
        floor = new OutboxFloor();
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }

    private int sendBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sent = OutboxTable.tryLock(connection) ? sendBatch(connection) : 0;
                connection.commit();
                return sent;
            } finally {
                // After a commit there is nothing left to roll back; after a failure the rows stay for the next round.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private int sendBatch(Connection connection) throws SQLException {
        Claim claim = OutboxTable.claim(connection, floor.value(), config.batchSize());
        List<OutboxRow> rows = claim.rows();
        if (rows.isEmpty()) {
            lag.waitingSince(null);
            return 0;
        }
        floor.seen(claim);
        lag.waitingSince(rows.getFirst().time());
        connected().send(rows);
        OutboxTable.delete(connection, rows);
        return rows.size();
    }

    private EventProducer connected() {
        if (producer == null) {
            broker.ensureTopics(Stream.concat(
                            config.topic().stream(),
                            config.moreTopics().stream().flatMap(List::stream))
                    .toList());
            producer = new EventProducer(broker);
        }
        return producer;
    }
}
