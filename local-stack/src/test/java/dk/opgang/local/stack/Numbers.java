package dk.opgang.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.awaitility.Awaitility;

/** Somebody who writes the numbers from 0 on to a topic, without a pause, as the relays of the services write events. */
final class Numbers implements AutoCloseable {

    static final String TOPIC = "numbers";

    private static final int PARTITIONS = 6;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    private final KafkaProducer<Long, Long> producer;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListSet<Long> moments = new ConcurrentSkipListSet<>();
    private final Map<Integer, Long> latestSentAt = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean isOver;

    private Numbers(String servers) {
        this.producer = producer(servers);
        this.thread = Thread.ofPlatform().name("numbers").unstarted(this::write);
    }

    /** Makes the topic as services make theirs, and has the brokers make those that they keep for themselves. */
    static void prepare(String servers, Admin admin) throws Exception {
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> admin.describeCluster()
                                .nodes()
                                .get(30, TimeUnit.SECONDS)
                                .size()
                        == 3);
        admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                .all()
                .get(60, TimeUnit.SECONDS);
        admin.alterConsumerGroupOffsets("nobody", Map.of(new TopicPartition(TOPIC, 0), new OffsetAndMetadata(0)))
                .all()
                .get(60, TimeUnit.SECONDS);
        try (var once = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "transactional.id", "nobody"),
                new LongSerializer(),
                new LongSerializer())) {
            once.initTransactions();
        }
    }

    /** Begins. */
    static Numbers write(String servers) {
        Numbers numbers = new Numbers(servers);
        numbers.thread.start();
        return numbers;
    }

    /** With what the services' own producer is told of acknowledgements, repetition and time. */
    static KafkaProducer<Long, Long> producer(String servers) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "delivery.timeout.ms",
                        Integer.MAX_VALUE,
                        "request.timeout.ms",
                        5_000,
                        "max.block.ms",
                        60_000,
                        "linger.ms",
                        5,
                        "reconnect.backoff.max.ms",
                        1_000),
                new LongSerializer(),
                new LongSerializer());
    }

    static Future<RecordMetadata> send(KafkaProducer<Long, Long> producer, long number) {
        return producer.send(new ProducerRecord<>(TOPIC, Math.floorMod(number, PARTITIONS), number, number));
    }

    private void write() {
        for (long number = 0; !isOver; number++) {
            long sent = number;
            long at = System.nanoTime();
            int partition = (int) (number % PARTITIONS);
            producer.send(new ProducerRecord<>(TOPIC, partition, sent, sent), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.add(sent);
                    moments.add(System.nanoTime());
                    latestSentAt.merge(partition, at, Math::max);
                }
            });
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Lets it write for a while, and until something was acknowledged in it. */
    void awaitMore(Duration atLeast) {
        int before = acknowledged.size();
        Awaitility.await().pollDelay(atLeast).atMost(LIMIT).until(() -> acknowledged.size() > before);
    }

    /** Waits until something that was sent after the moment has been acknowledged in each partition. */
    void awaitOfAllPartitions(long moment) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(LIMIT)
                .until(() -> IntStream.range(0, PARTITIONS)
                        .allMatch(partition -> latestSentAt.getOrDefault(partition, moment) - moment > 0));
    }

    /** The longest time since the moment in which nothing was acknowledged at all, in seconds. */
    double longestGapSince(long moment) {
        long longest = 0;
        long before = moment;
        for (long at : moments.tailSet(moment)) {
            longest = Math.max(longest, at - before);
            before = at;
        }
        return longest / 1e9;
    }

    /** Ends when all that was sent is acknowledged, and answers it. */
    Set<Long> stop() throws InterruptedException {
        isOver = true;
        thread.join(LIMIT);
        producer.flush();
        return Set.copyOf(acknowledged);
    }

    /** All that the topic holds, in the order of each partition. */
    static List<Long> read(String servers) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new LongDeserializer(), new LongDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Long> numbers = new ArrayList<>();
            Awaitility.await().pollInSameThread().atMost(LIMIT).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> numbers.add(record.value()));
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
            return numbers;
        }
    }

    /** Whether the numbers of each partition stand as they were sent. */
    static boolean areInOrder(List<Long> numbers) {
        Map<Long, Long> latest = new HashMap<>();
        for (long number : numbers) {
            Long before = latest.put(number % PARTITIONS, number);
            if (before != null && before >= number) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        thread.join(LIMIT);
        producer.close(Duration.ZERO);
    }
}
