package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.inbox.InboxRebuild;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestBroker;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class InboxTest {

    private static final String TOPIC = "opgang.others.v1";

    @Inject
    MeterRegistry meters;

    @Inject
    InboxRebuild rebuild;

    @Test
    void eventThatComesTwiceCountsOnce() {
        // Given
        UUID event = UUID.randomUUID();
        UUID aggregate = UUID.randomUUID();

        // When
        publish(event, aggregate, "twice");
        publish(event, aggregate, "twice");
        publish(UUID.randomUUID(), aggregate, "after twice");

        // Then
        Waiting.await().until(() -> seen("after twice") == 1);
        assertEquals(1, seen("twice"));
    }

    @Test
    void poisonedEventHoldsUpNothingAndIsReplayedOnceMended() {
        // Given
        UUID poison = poison("before poison", "after poison");
        admin().get("/internal/dead-letters?sort=-createdAt&count=true")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(poison.toString()))
                .body("count", greaterThan(0));

        // When
        SeenEvents.MENDED.set(true);
        Response replayed = replay(poison);
        SeenEvents.MENDED.set(false);

        // Then
        replayed.then().statusCode(204);
        assertEquals(1, TestDatabase.number("select count(*) from seen_events where id = '" + poison + "'"));
        replay(poison).then().statusCode(404);
    }

    @Test
    void replayedLetterLeavesTheLastWordToWhatCameAfterIt() {
        // Given
        UUID poison = poison("before the last word", "the last word");

        // When
        SeenEvents.MENDED.set(true);
        Response replayed = replay(poison);
        SeenEvents.MENDED.set(false);

        // Then
        replayed.then().statusCode(204);
        assertEquals(
                1,
                TestDatabase.number("select count(*) from seen_events poison, seen_events last where poison.id = '"
                        + poison + "' and last.text = 'the last word' and last.seq > poison.seq"));
        assertEquals(1, seen("before the last word"));
    }

    @Test
    void letterThatFailsAgainStaysAndIsMeasured() {
        // Given
        UUID poison = poison("before worse", "after worse");

        // When
        Response replayed = replay(poison);

        // Then
        replayed.then().statusCode(409).body("code", equalTo("letter-fails-again"));
        admin().get("/internal/dead-letters?limit=500")
                .then()
                .body("items.find { it.eventId == '" + poison + "' }.type", equalTo(SeenEvents.TYPE));
        Waiting.await().until(() -> meters.get("opgang_dead_letters").gauge().value() > 0);
        Waiting.await().until(() -> meters.get("opgang_inbox_lag").gauge().value() == 0);
    }

    @Test
    void deadLettersAreForOperators() {
        // When
        Response answer =
                Api.withToken(Tokens.municipality("615", "notes.write")).get("/internal/dead-letters");

        // Then
        answer.then().statusCode(403);
    }

    @Test
    void eventsAfterAPauseOfTheBrokerArrive() {
        // Given
        publish(UUID.randomUUID(), UUID.randomUUID(), "before pause");
        Waiting.await().until(() -> seen("before pause") == 1);
        TestBroker.kill();
        TestBroker.restart();

        // When
        publish(UUID.randomUUID(), UUID.randomUUID(), "after pause");

        // Then
        Waiting.await().until(() -> seen("after pause") == 1);
        assertEquals(1, seen("before pause"));
    }

    @Test
    void rebuildFillsTheProjectionAgain() {
        // Given
        publish(UUID.randomUUID(), UUID.randomUUID(), "to rebuild");
        Waiting.await().until(() -> seen("to rebuild") == 1);
        TestDatabase.execute("update seen_events set text = 'spoilt' where text = 'to rebuild'");

        // When
        rebuild.rebuild();

        // Then
        TestDatabase.await("select count(*) from rebuild_targets", 0);
        assertEquals(1, seen("to rebuild"));
        assertEquals(0, seen("spoilt"));
    }

    @Test
    void aHeaderWithoutAValueHoldsUpNothing() {
        // Given
        Map<String, String> empty = new HashMap<>();
        empty.put("a-header", null);
        empty.put("ce_traceparent", null);

        // When
        Topics.publish(
                TOPIC, UUID.randomUUID(), SeenEvents.TYPE, UUID.randomUUID(), "{\"text\": \"no header\"}", empty);

        // Then
        Waiting.await().until(() -> seen("no header") == 1);
    }

    @Test
    void aFaultThatPassesMakesNoDeadLetter() {
        // Given
        UUID event = UUID.randomUUID();
        SeenEvents.DEADLOCKS.set(6);

        // When
        publish(event, UUID.randomUUID(), SeenEvents.DEADLOCK);

        // Then
        Waiting.await().until(() -> seen(SeenEvents.DEADLOCK) == 1);
        assertEquals(0, dead(event));
    }

    @Test
    void whatNoDatabaseCanKeepBecomesADeadLetterToo() {
        // Given
        UUID event = UUID.randomUUID();

        // When
        Topics.publish(
                TOPIC, event, SeenEvents.TYPE, UUID.randomUUID(), "{\"text\": \"poison\"}\0", Map.of("more", "a\0b"));

        // Then
        Waiting.await().until(() -> dead(event) == 1);
    }

    @Test
    void howFarTheTopicWasTakenInStandsBesideWhatWasTakenIn() {
        // Given
        publish(UUID.randomUUID(), UUID.randomUUID(), "a bookmark");

        // When
        Waiting.await().until(() -> seen("a bookmark") == 1);

        // Then
        TestDatabase.await(
                "select coalesce(sum(position), 0) from inbox_positions where topic = '" + TOPIC + "'", end());
    }

    @Test
    void whatNobodyWantsIsPassedOverUnread() {
        // Given
        UUID event = UUID.randomUUID();

        // When
        Topics.publish(
                TOPIC, event, "dk.opgang.others.of-no-concern.v1", UUID.randomUUID(), "no JSON at all", Map.of());

        // Then
        TestDatabase.await(
                "select coalesce(sum(position), 0) from inbox_positions where topic = '" + TOPIC + "'", end());
        assertEquals(0, dead(event));
    }

    @Test
    void eventsThatComeInAFloodAreEachTakenInOnceAndInTheirOrder() {
        // Given
        int many = 300;
        UUID aggregate = UUID.randomUUID();

        // When
        for (int i = 0; i < many; i++) {
            publish(UUID.randomUUID(), aggregate, "flood %03d".formatted(i));
        }

        // Then
        Waiting.await().until(() -> seen("flood 299") == 1);
        assertEquals(
                many, TestDatabase.number("select count(distinct text) from seen_events where text like 'flood %'"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from (select text < lag(text) over (order by seq) as is_late"
                        + " from seen_events where text like 'flood %') o where is_late"));
    }

    private static long end() {
        try (var reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(TOPIC).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            return reader.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static long dead(UUID event) {
        return TestDatabase.number("select count(*) from dead_letters where event_id = '" + event + "'");
    }

    /** A letter that fails, between two that do not. */
    private static UUID poison(String before, String after) {
        UUID poison = UUID.randomUUID();
        UUID aggregate = UUID.randomUUID();
        publish(UUID.randomUUID(), aggregate, before);
        publish(poison, aggregate, SeenEvents.POISON);
        publish(UUID.randomUUID(), aggregate, after);
        Waiting.await().until(() -> seen(before) == 1 && seen(after) == 1);
        return poison;
    }

    private static Response replay(UUID event) {
        return admin().post("/internal/dead-letters/{id}/replay", event);
    }

    private static RequestSpecification admin() {
        return Api.as(Persona.ADMIN);
    }

    private static void publish(UUID event, UUID aggregate, String text) {
        Topics.publish(TOPIC, event, SeenEvents.TYPE, aggregate, "{\"text\": \"" + text + "\"}", Map.of());
    }

    private static long seen(String text) {
        return TestDatabase.number("select count(*) from seen_events where text = '" + text + "'");
    }
}
