package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestBroker;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class OutboxTest {

    private static final String TOPIC = "opgang.notes.v1";

    @Inject
    Outbox outbox;

    @Inject
    SystemCalls system;

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
        Waiting.until(() -> waiting() == 0);
    }

    @Test
    void sendsManyEventsQuickly() {
        // Given
        List<NoteMade> events = IntStream.range(0, 100_000)
                .mapToObj(i -> new NoteMade(UUID.randomUUID(), "many", "615"))
                .toList();

        // When
        long start = System.nanoTime();
        system.inTransaction(() -> outbox.publishAll(events));
        long written = System.nanoTime();
        Waiting.until(() -> waiting() == 0);
        double seconds = (System.nanoTime() - written) / 1e9;

        // Then
        System.getLogger("outbox")
                .log(
                        System.Logger.Level.INFO,
                        "100,000 events: written in {0} ms, sent in {1} s",
                        (written - start) / 1_000_000,
                        seconds);
        assertTrue(seconds < 20, "100,000 events took " + seconds + " s");
    }

    private static long waiting() {
        return TestDatabase.number("select count(*) from outbox");
    }

    private static List<PublishedEvent> eventsOf(UUID note, int count) {
        return Topics.awaitUnchecked(TOPIC, count, event -> event.key().equals(note));
    }
}
