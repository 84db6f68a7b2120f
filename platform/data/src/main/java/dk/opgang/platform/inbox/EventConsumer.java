package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the topics from Kafka. The consumer group only shares the partitions out among the instances of the service; from which position
 * each partition is read on stands in the database. Each rebuild of the projections has a group of its own. Used by one thread alone.
 */
final class EventConsumer implements AutoCloseable {

    /** For so long more messages are waited for where many come. */
    private static final Duration MOMENT = Duration.ofMillis(2);

    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaClientMetrics metrics;
    private final int generation;
    private final int half;
    private boolean hasMoved;
    private long committedAt = System.nanoTime();

    EventConsumer(Broker broker, Set<String> topics, String group, int generation, int batchSize, Bookmarks bookmarks) {
        this.generation = generation;
        this.half = Math.max(1, batchSize / 2);
        this.consumer = new KafkaConsumer<>(
                broker.settings(Map.of(
                        "group.id",
                        generation == 0 ? group : group + "-" + generation,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "max.poll.records",
                        half,
                        "max.poll.interval.ms",
                        600_000,
                        // A killed instance gives its partitions up after this; a restarted one waits no longer for
                        // them.
                        "session.timeout.ms",
                        6_000,
                        "heartbeat.interval.ms",
                        1_500,
                        "reconnect.backoff.max.ms",
                        1_000)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(topics, new FromBookmarks(bookmarks));
        this.metrics = broker.show(consumer);
    }

    int generation() {
        return generation;
    }

    /**
     * The next messages, in order per partition; waits for half a second if there are none.
     *
     * @param wanted whether messages of a type are; of the others no more than that is read. Those that tell none are given.
     */
    List<Message> poll(Predicate<String> wanted) {
        List<Message> messages = new ArrayList<>();
        int read = add(Duration.ofMillis(500), wanted, messages);
        // What lay ready was fetched when the last ones were taken. Where it is more than one, many are coming, and
        // most of them came since. Taken together they cost one transaction.
        for (int more = read; more > 1 && read <= half; read += more) {
            more = add(MOMENT, wanted, messages);
        }
        return messages;
    }

    private int add(Duration longest, Predicate<String> wanted, List<Message> messages) {
        ConsumerRecords<String, byte[]> records = consumer.poll(longest);
        for (ConsumerRecord<String, byte[]> record : records) {
            if (Message.typeOf(record).map(wanted::test).orElse(true)) {
                messages.add(Message.of(record));
            }
        }
        hasMoved |= !records.isEmpty();
        return records.count();
    }

    /** The position behind the last message that was read, for each partition of this instance. */
    Map<TopicPartition, Long> positions() {
        return consumer.assignment().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    /** How many messages the partitions hold behind those that were read. */
    long behind() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /**
     * Commits the positions to the broker once in a while, for its tools that show how far a group is behind; the service itself does not
     * read them.
     */
    void commit() {
        long now = System.nanoTime();
        if (hasMoved && now - committedAt >= COMMITTED_EVERY.toNanos()) {
            consumer.commitSync();
            hasMoved = false;
            committedAt = now;
        }
    }

    /** From which positions the partitions are read on. */
    interface Bookmarks {
        /** The position of the next message, for each partition of which one was taken in. */
        Map<TopicPartition, Long> all();

        /** These positions lie behind the ends of their partitions: the topics were deleted and made anew. */
        void forget(Map<TopicPartition, Long> gone);
    }

    private final class FromBookmarks implements ConsumerRebalanceListener {
        private final Bookmarks bookmarks;

        FromBookmarks(Bookmarks bookmarks) {
            this.bookmarks = bookmarks;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Nothing to do: whatever was taken in has been noted.
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            Map<TopicPartition, Long> known = new HashMap<>(bookmarks.all());
            known.keySet().retainAll(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(known.keySet());
            Map<TopicPartition, Long> gone = new HashMap<>(known);
            gone.entrySet().removeIf(it -> it.getValue() <= ends.getOrDefault(it.getKey(), Long.MAX_VALUE));
            if (!gone.isEmpty()) {
                bookmarks.forget(gone);
                known.keySet().removeAll(gone.keySet());
            }
            known.forEach(consumer::seek);
            List<TopicPartition> fromTheBeginning = partitions.stream()
                    .filter(partition -> !known.containsKey(partition))
                    .toList();
            if (!fromTheBeginning.isEmpty()) {
                consumer.seekToBeginning(fromTheBeginning);
            }
        }
    }

    @Override
    public void close() {
        metrics.close();
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }
}
