package dk.opgang.platform.outbox;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.OutboxTable.Envelope;
import dk.opgang.platform.outbox.OutboxTable.OutboxEntry;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Publishes events: as rows of the running transaction, so that an event goes out exactly if its change was committed. */
@Singleton
public class Outbox {

    /** Rows of one statement; more would only make its arrays larger. */
    private static final int CHUNK = 5_000;

    /** From so many on they stand in one row, which costs as much as some single ones. */
    private static final int MANY = 20;

    /** Characters of data in one pack: what the relay holds at once. */
    private static final int LONG_PACK = 8 * 1024 * 1024;

    private final OutboxConfig config;
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxSignal signal;
    private final BusinessClock clock;

    Outbox(
            OutboxConfig config,
            AgroalDataSource database,
            EntityManager entities,
            TransactionSynchronizationRegistry transactions,
            OutboxSignal signal,
            BusinessClock clock) {
        this.config = config;
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Publishes the event with the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void publish(Event event) {
        publishAll(List.of(event));
    }

    /**
     * Publishes the events in their order with the running transaction, by set: for batches of any size.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void publishAll(Collection<? extends Event> events) {
        publish(config.topic().orElseThrow(() -> new IllegalStateException("opgang.outbox.topic is not set")), events);
    }

    /**
     * Publishes the event to another topic than the service's own, one of {@code opgang.outbox.more-topics}, with the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void publishTo(String topic, Event event) {
        publish(topic, List.of(event));
    }

    private void publish(String topic, Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events are published inside a transaction");
        }
        // The changed rows are locked before the events get their numbers: so the numbers of one aggregate follow its
        // commits.
        entities.flush();
        write(topic, events.stream().map(Outbox::entry).toList());
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private void write(String topic, List<OutboxEntry> entries) {
        Envelope envelope = new Envelope(
                topic,
                config.source(),
                clock.now(),
                TraceParent.current(),
                config.topic().filter(topic::equals).isPresent());
        Sql.run(database, connection -> {
            for (int from = 0, to; from < entries.size(); from = to) {
                to = chunk(entries, from);
                List<OutboxEntry> chunk = entries.subList(from, to);
                if (config.packed() && chunk.size() >= MANY) {
                    OutboxTable.insertPack(connection, envelope, chunk);
                } else {
                    OutboxTable.insert(connection, envelope, chunk);
                }
            }
        });
    }

    /** The end of the chunk that begins there; it holds one event at least. */
    private static int chunk(List<OutboxEntry> entries, int from) {
        int most = Math.min(from + CHUNK, entries.size());
        long length = 0;
        int to = from;
        while (to < most && length < LONG_PACK) {
            length += entries.get(to).payload().length();
            to++;
        }
        return to;
    }

    private static OutboxEntry entry(Event event) {
        return new OutboxEntry(
                Ids.next(),
                event.aggregateId(),
                event.type(),
                EventJson.write(event),
                joined(event.municipalities()),
                joined(event.organisations()));
    }

    private static String joined(Set<String> values) {
        return String.join(",", new TreeSet<>(values));
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
