package dk.opgang.platform.outbox;

import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.kafka.RepublishedTopics;
import dk.opgang.platform.outbox.OutboxTable.Claim;
import dk.opgang.platform.outbox.PublishedTable.Next;
import dk.opgang.platform.outbox.PublishedTable.Order;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends what stands in the outbox. One round is one transaction: lock, read the lowest numbers, send, wait for the broker,
 * delete, commit. So at any time one relay of all instances sends, and an event is deleted only when the broker has it; a
 * crash between the two sends it again with the same id.
 */
@Singleton
class OutboxRelay {

    /** Whoever rebuilds looks once a second whether a topic is told anew; nothing is deleted before all have seen it. */
    private static final Duration SEEN = Duration.ofSeconds(3);

    private final OutboxConfig config;
    private final AgroalDataSource database;
    private final Broker broker;
    private final SystemCalls system;
    private final OutboxLag lag;
    private final RepublishedTopics anew;
    private OutboxFloor floor = new OutboxFloor();
    private @Nullable EventProducer producer;
    private @Nullable PublishedBefore before;
    private @Nullable UUID looked;
    private long toldAt;

    OutboxRelay(
            OutboxConfig config,
            AgroalDataSource database,
            Broker broker,
            SystemCalls system,
            OutboxLag lag,
            RepublishedTopics anew) {
        this.config = config;
        this.database = database;
        this.broker = broker;
        this.system = system;
        this.lag = lag;
        this.anew = anew;
    }

    /** Sends one batch of events; returns whether there may be more. */
    boolean round() {
        return system.call(this::sendBatch);
    }

    /**
     * Closes the connection to the broker, and forgets the floor below which the outbox is empty, since the database may be another one now.
     * The next round connects anew.
     */
    void disconnect() {
        floor = new OutboxFloor();
        looked = null;
        if (producer != null) {
            producer.close();
            producer = null;
        }
        forgetEarlier();
    }

    private void forgetEarlier() {
        if (before != null) {
            before.close();
            before = null;
        }
    }

    private boolean sendBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean more = OutboxTable.tryLock(connection) && sendBatch(connection);
                connection.commit();
                return more;
            } finally {
                // After a commit there is nothing left to roll back; after a failure the rows stay for the next round.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What was ordered to be told anew goes before all that waits, which is later. */
    private boolean sendBatch(Connection connection) throws SQLException {
        PublishedBefore earlier = earlier();
        boolean moreBefore = earlier.step(connection, this::connected);
        Optional<Order> order = moreBefore ? Optional.empty() : PublishedTable.open(connection);
        if (order.isPresent()) {
            if (order.get().id().equals(looked)) {
                return sendAgain(connection, order.get(), earlier);
            }
            // What is kept may not be what it was when this began, since the database may be another one now.
            forgetEarlier();
            // There may be no topic yet, at a new broker.
            connected();
            anew.begin(config.topic().orElseThrow());
            toldAt = System.nanoTime();
            looked = order.get().id();
            return true;
        }
        return sendWaiting(connection) >= config.batchSize() || moreBefore;
    }

    /**
     * Carries an order out, piece by piece; returns whether it goes on at once. The topic is emptied by whoever holds the lock, so nothing can come into it before what is older;
     * if this ends between the emptying and the commit, it is emptied once more.
     */
    private boolean sendAgain(Connection connection, Order order, PublishedBefore earlier) throws SQLException {
        String topic = config.topic().orElseThrow();
        if (earlier.isLost()) {
            PublishedTable.end(connection, order, "failed");
            anew.end(topic);
            return true;
        }
        if (order.until().isEmpty()) {
            if (System.nanoTime() - toldAt < SEEN.toNanos()) {
                return false;
            }
            broker.empty(topic);
            PublishedTable.begin(connection, order);
            return true;
        }
        Next next = PublishedTable.next(
                connection, topic, order.after(), order.until().get(), config.batchSize());
        if (next.rows().isEmpty()) {
            PublishedTable.end(connection, order, "completed");
            anew.end(topic);
            return true;
        }
        connected().send(next.rows());
        PublishedTable.goOn(connection, order, next);
        return true;
    }

    private PublishedBefore earlier() {
        PublishedBefore open = before;
        if (open == null) {
            open = new PublishedBefore(broker, config.topic().orElseThrow(), config.batchSize());
            before = open;
        }
        return open;
    }

    private int sendWaiting(Connection connection) throws SQLException {
        Claim claim = OutboxTable.claim(connection, floor.value(), config.batchSize());
        List<OutboxRow> rows = claim.rows();
        if (rows.isEmpty()) {
            lag.waitingSince(null);
            return 0;
        }
        lag.waitingSince(rows.getFirst().time());
        connected().send(rows);
        floor.sent(claim, OutboxTable.delete(connection, claim));
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
