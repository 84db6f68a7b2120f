package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the topics under the consumer group of one generation, which only shares the partitions out: where each is read on stands in
 * the database. Used by one thread alone.
 */
final class EventConsumer implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final int generation;

    EventConsumer(Broker broker, Set<String> topics, String group, int generation, int batchSize, Bookmarks bookmarks) {
        this.generation = generation;
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
                        batchSize,
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
    }

    int generation() {
        return generation;
    }

    /** What came, in order per partition; waits a moment for something. */
    List<Letter> poll() {
        List<Letter> letters = new ArrayList<>();
        consumer.poll(Duration.ofMillis(500)).forEach(message -> letters.add(Letter.of(message)));
        return letters;
    }

    /** How far each partition of this instance was read. */
    Map<TopicPartition, Long> positions() {
        return consumer.assignment().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    /** How many events the partitions hold beyond what was polled. */
    long behind() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Tells the broker what has been taken in, for its own tools: nothing here reads it. */
    void commit() {
        consumer.commitSync();
    }

    /** Where the partitions are read on. */
    interface Bookmarks {
        /** Of each partition of which something was taken in the position of the next event. */
        Map<TopicPartition, Long> all();

        /** These lie behind the ends of their partitions, which therefore are others. */
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
            gone.entrySet().removeIf(it -> it.getValue() <= ends.get(it.getKey()));
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
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }
}
