package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestBroker;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class OutboxTest {

    private static final String TOPIC = "opgang.notes.v1";

    @Inject
    Outbox outbox;

    @Inject
    SystemCalls system;

    @Inject
    AgroalDataSource database;

    @Test
    void eventIsACloudEvent() {
        // Given
        String token = Tokens.municipality("615", "notes.write");

        // When
        String id = Api.withToken(token)
                .body("{\"text\": \"cloud\"}")
                .post("/v1/notes")
                .path("id");

        // Then
        PublishedEvent event = eventsOf(UUID.fromString(id), 1).getFirst();
        assertEquals(NoteMade.TYPE, event.type());
        assertEquals("cloud", event.text("text"));
        assertEquals("1.0", event.headers().get("ce_specversion"));
        assertEquals("urn:opgang:notes", event.headers().get("ce_source"));
        assertEquals("615", event.headers().get("ce_opgangmunicipalities"));
        assertEquals("application/json", event.headers().get("content-type"));
    }

    @Test
    void rolledBackEventIsNeverSent() {
        // Given
        UUID rolledBack = UUID.randomUUID();
        UUID committed = UUID.randomUUID();

        // When
        assertThrows(
                IllegalStateException.class,
                () -> system.inTransaction(() -> {
                    outbox.publish(new NoteMade(rolledBack, "no", "615"));
                    throw new IllegalStateException("rolled back");
                }));
        system.inTransaction(() -> outbox.publish(new NoteMade(committed, "yes", "615")));

        // Then
        List<PublishedEvent> sent = Topics.awaitUnchecked(
                TOPIC, 1, event -> List.of(rolledBack, committed).contains(event.key()));
        assertEquals(List.of(committed), sent.stream().map(PublishedEvent::key).toList());
    }

    @Test
    void outsideATransactionNothingIsPublished() {
        // Given
        NoteMade event = new NoteMade(UUID.randomUUID(), "no", "615");

        // When
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> system.run(() -> outbox.publish(event)));

        // Then
        assertEquals("Events are published inside a transaction", refusal.getMessage());
    }

    @Test
    void withoutABrokerWritesAnswerAndTheirEventsArriveLaterInOrder() {
        // Given
        UUID note = UUID.randomUUID();
        system.inTransaction(() -> outbox.publish(new NoteMade(note, "0", "615")));
        eventsOf(note, 1);
        TestBroker.kill();

        // When
        Response answer = Api.withToken(Tokens.municipality("615", "notes.write"))
                .body("{\"text\": \"while down\"}")
                .post("/v1/notes");
        IntStream.rangeClosed(1, 300)
                .forEach(i -> system.inTransaction(() -> outbox.publish(new NoteMade(note, "" + i, "615"))));
        Response ready = Api.anonymous().get("/q/health/ready");
        TestBroker.restart();

        // Then
        answer.then().statusCode(201);
        ready.then().statusCode(200);
        assertEquals(
                IntStream.rangeClosed(0, 300).mapToObj(Integer::toString).toList(),
                eventsOf(note, 301).stream()
                        .map(event -> event.text("text"))
                        .distinct()
                        .toList());
        Waiting.await().until(() -> waiting() == 0);
    }

    @Test
    void whatCommitsLateIsSentAfterHigherNumbersWere() {
        // Given
        UUID late = UUID.randomUUID();
        List<UUID> between = Stream.generate(UUID::randomUUID).limit(5).toList();

        // When
        system.inTransaction(() -> {
            outbox.publish(new NoteMade(late, "late", "615"));
            between.forEach(note -> {
                publishElsewhere(note);
                eventsOf(note, 1);
            });
        });
        publishElsewhere(UUID.randomUUID());

        // Then
        assertEquals("late", eventsOf(late, 1).getFirst().text("text"));
        Waiting.await().until(() -> waiting() == 0);
    }

    @Test
    void whatDrewALowerNumberUnderALaterIdIsSentAfterHigherNumbersWere() {
        // Given
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> system.inTransaction(() -> {
            Waiting.await().until(() -> begun.getCount() == 0);
            outbox.publish(new NoteMade(late, "late", "615"));
            written.countDown();
            Waiting.await().until(() -> mayEnd.getCount() == 0);
        }));

        // When
        system.inTransaction(() -> {
            Sql.one(database, "select pg_current_xact_id()", row -> row.getString(1));
            begun.countDown();
            Waiting.await().until(() -> written.getCount() == 0);
            outbox.publish(new NoteMade(early, "early", "615"));
        });
        eventsOf(early, 1);
        Stream.generate(UUID::randomUUID).limit(5).forEach(note -> {
            system.inTransaction(() -> outbox.publish(new NoteMade(note, "between", "615")));
            eventsOf(note, 1);
        });
        mayEnd.countDown();
        ended.join();

        // Then
        assertEquals("late", eventsOf(late, 1).getFirst().text("text"));
        Waiting.await().until(() -> waiting() == 0);
    }

    @Test
    void sendsEachOfManyEventsOnce() {
        // Given
        List<NoteMade> events = IntStream.range(0, 20_000)
                .mapToObj(i -> new NoteMade(UUID.randomUUID(), "many", "615"))
                .toList();
        Set<UUID> keys = events.stream().map(NoteMade::aggregateId).collect(Collectors.toSet());

        // When
        system.inTransaction(() -> outbox.publishAll(events));

        // Then
        List<PublishedEvent> sent = Topics.awaitUnchecked(TOPIC, events.size(), event -> keys.contains(event.key()));
        assertEquals(keys, sent.stream().map(PublishedEvent::key).collect(Collectors.toSet()));
        assertEquals(events.size(), sent.size());
    }

    private void publishElsewhere(UUID note) {
        CompletableFuture.runAsync(
                        () -> system.inTransaction(() -> outbox.publish(new NoteMade(note, "between", "615"))))
                .join();
    }

    private static long waiting() {
        return TestDatabase.number("select count(*) from outbox");
    }

    private static List<PublishedEvent> eventsOf(UUID note, int count) {
        return Topics.awaitUnchecked(TOPIC, count, event -> event.key().equals(note));
    }
}
