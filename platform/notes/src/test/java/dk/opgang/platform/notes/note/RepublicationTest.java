package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestBroker;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** A topic that is told anew from what its service has sent. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RepublicationTest {

    private static final String TOPIC = "opgang.notes.v1";

    @Inject
    Outbox outbox;

    @Inject
    SystemCalls system;

    /** A message without its place. */
    private record Told(String key, String value, Map<String, String> headers) {}

    @Test
    void everythingIsToldOnceMoreAsItWasAndWhatIsLaterComesLater() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(20).toList();
        IntStream.range(0, 5)
                .forEach(i -> system.inTransaction(() -> {
                    outbox.publishAll(notes.stream()
                            .map(note -> new NoteMade(note, "packed " + i, "615"))
                            .toList());
                    notes.forEach(note -> outbox.publish(new NoteMade(note, "text " + i, "615")));
                }));
        Map<String, List<Told>> before = sentOf(notes, 10);

        // When
        String order = begin();
        system.inTransaction(() -> outbox.publish(new NoteMade(notes.getFirst(), "later", "615")));

        // Then
        ended(order).then().body("status", equalTo("completed"));
        Map<String, List<Told>> after = sentOf(notes.subList(1, 20), 10);
        before.remove(notes.getFirst().toString());
        assertEquals(before, after);
        List<Told> first = sentOf(notes.subList(0, 1), 11).get(notes.getFirst().toString());
        assertTrue(first.getLast().value().contains("later"), first.toString());
        assertEquals(11, first.size());
        assertEquals(
                topic().size(),
                TestDatabase.number("select sum(events) from published_events"),
                "whatever was sent is kept, and nothing else");
    }

    @Test
    void whatWasSentBeforeItWasKeptIsReadBackFromTheTopicOnce() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(5).toList();
        IntStream.range(0, 30)
                .forEach(i -> system.inTransaction(() -> outbox.publishAll(notes.stream()
                        .map(note -> new NoteMade(note, "text " + i, "615"))
                        .toList())));
        Map<String, List<Told>> before = sentOf(notes, 30);
        Waiting.await()
                .until(() -> TestDatabase.number(
                                "select (select count(*) from outbox) + (select count(*) from outbox_packs)")
                        == 0);
        TestDatabase.execute("delete from published_events");
        TestDatabase.execute("delete from published_before_parts");
        TestDatabase.execute("delete from published_before");

        // When
        String order = begin();

        // Then
        ended(order).then().body("status", equalTo("completed"));
        assertEquals(before, sentOf(notes, 30));
        assertEquals(0, TestDatabase.number("select count(*) from published_before_parts where position < until"));
        ended(begin()).then().body("status", equalTo("completed"));
        assertEquals(before, sentOf(notes, 30));
    }

    @Test
    void aTopicOfWhichSomethingIsMissingIsLeftAsItIs() {
        // Given
        UUID note = UUID.randomUUID();
        system.inTransaction(() -> outbox.publish(new NoteMade(note, "stays", "615")));
        Map<String, List<Told>> before = sentOf(List.of(note), 1);
        TestDatabase.execute("insert into published_before_parts values ('" + TOPIC + "', 7919, 0, 1000000000)");

        // When
        Response ended = ended(begin());

        // Then
        ended.then().body("status", equalTo("failed")).body("events", equalTo(0));
        TestDatabase.execute("delete from published_before_parts where part = 7919");
        assertEquals(before, sentOf(List.of(note), 1));
    }

    @Test
    void onlyOperatorsOrderIt() {
        // When
        Stream<Response> answers = Stream.of(Persona.HORSENS, Persona.COORDINATOR, Persona.AUDITOR)
                .map(persona -> Api.as(persona).post("/internal/republications"));

        // Then
        answers.forEach(answer -> answer.then()
                .statusCode(403)
                .header(
                        "WWW-Authenticate",
                        equalTo("Bearer realm=\"opgang\", error=\"insufficient_scope\", scope=\"admin\"")));
        Api.as(Persona.ADMIN)
                .get("/internal/republications/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String begin() {
        return Api.as(Persona.ADMIN)
                .post("/internal/republications")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response ended(String order) {
        return Waiting.await()
                .until(
                        () -> Api.as(Persona.ADMIN).get("/internal/republications/{id}", order),
                        answer -> !answer.path("status").equals("processing"));
    }

    /** What the topic holds of each note, once it holds so much of every one. */
    private static Map<String, List<Told>> sentOf(List<UUID> notes, int each) {
        List<String> keys = notes.stream().map(UUID::toString).toList();
        return Waiting.await()
                .until(
                        () -> {
                            Map<String, List<Told>> byKey = new HashMap<>();
                            keys.forEach(key -> byKey.put(key, new ArrayList<>()));
                            topic().forEach(told -> byKey.getOrDefault(told.key(), new ArrayList<>())
                                    .add(told));
                            return byKey;
                        },
                        byKey -> byKey.values().stream().allMatch(told -> told.size() >= each));
    }

    /** All that the topic holds now, in the order of each partition. */
    private static List<Told> topic() {
        try (KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            List<Told> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(100)).forEach(message -> all.add(told(message)));
            }
            return all;
        }
    }

    private static Told told(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Told(message.key(), message.value(), headers);
    }
}
