package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
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
import java.util.ArrayList;
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

    @Test
    void packsAndSingleEventsLeaveInTheOrderOfTheirNumbers() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(30).toList();
        List<String> expected = IntStream.range(0, 40).mapToObj(i -> "æ" + i).toList();

        // When
        system.inTransaction(() -> IntStream.range(0, 20).forEach(i -> {
            outbox.publishAll(notesOf(notes, "æ" + 2 * i));
            notes.forEach(note -> outbox.publish(new NoteMade(note, "æ" + (2 * i + 1), "615")));
        }));

        // Then
        List<PublishedEvent> sent = Topics.awaitUnchecked(TOPIC, 30 * 40, event -> notes.contains(event.key()));
        notes.forEach(note -> assertEquals(
                expected,
                sent.stream()
                        .filter(event -> event.key().equals(note))
                        .map(event -> event.text("text"))
                        .toList()));
    }

    @Test
    void whatWasSentAndNotDeletedIsSentAgainAndKeptOnce() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(30).toList();
        TestDatabase.execute("create function stays() returns trigger language plpgsql as "
                + "$$ begin raise exception 'stays'; end $$");
        TestDatabase.execute("create trigger stays before delete on outbox_packs execute function stays()");
        system.inTransaction(() -> {
            outbox.publish(new NoteMade(notes.getFirst(), "0", "615"));
            outbox.publishAll(notesOf(notes, "1"));
        });
        eventsOf(notes.getFirst(), 2);

        // When
        TestDatabase.execute("drop function stays cascade");
        Waiting.await().until(() -> waiting() == 0);

        // Then
        List<PublishedEvent> sent = eventsOf(notes.getFirst(), 4);
        assertEquals(
                2,
                sent.stream()
                        .map(event -> event.headers().get("ce_id"))
                        .distinct()
                        .count());
        assertEquals(
                List.of("0", "1"),
                sent.subList(sent.size() - 2, sent.size()).stream()
                        .map(event -> event.text("text"))
                        .toList());
        assertEquals(
                2,
                TestDatabase.number("select count(*) from published_events, unnest(keys) as key where key = '"
                        + notes.getFirst() + "'"));
    }

    @Test
    void whoeverKnowsNothingOfPacksSeesNothingOfTheOutboxWhileThereAreAny() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(30).toList();
        List<Long> seen = new ArrayList<>();

        // When
        system.inTransaction(() -> {
            outbox.publish(new NoteMade(notes.getFirst(), "before", "615"));
            seen.add(single(notes.getFirst()));
            outbox.publishAll(notesOf(notes, "packed"));
            seen.add(single(notes.getFirst()));
            Sql.update(database, "set local opgang.packs = 'read'");
            seen.add(single(notes.getFirst()));
        });

        // Then
        assertEquals(List.of(1L, 0L, 1L), seen);
    }

    @Test
    void longEventsStandInSeveralPacks() {
        // Given
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(60).toList();
        List<Long> packs = new ArrayList<>();

        // When
        assertThrows(
                IllegalStateException.class,
                () -> system.inTransaction(() -> {
                    outbox.publishAll(notesOf(notes, "x".repeat(300_000)));
                    Sql.each(
                            database,
                            "select events from outbox_packs where keys && ? order by seq",
                            row -> packs.add(row.getLong(1)),
                            SqlArrays.uuids(notes));
                    throw new IllegalStateException("not sent");
                }));

        // Then
        assertEquals(List.of(28L, 28L), packs, "and the last four by themselves");
    }

    private static List<NoteMade> notesOf(List<UUID> notes, String text) {
        return notes.stream().map(note -> new NoteMade(note, text, "615")).toList();
    }

    private long single(UUID note) {
        return Sql.one(database, "select count(*) from outbox where aggregateid = ?", row -> row.getLong(1), note);
    }

    private void publishElsewhere(UUID note) {
        CompletableFuture.runAsync(
                        () -> system.inTransaction(() -> outbox.publish(new NoteMade(note, "between", "615"))))
                .join();
    }

    private static long waiting() {
        return TestDatabase.number("select (select count(*) from outbox) + (select count(*) from outbox_packs)");
    }

    private static List<PublishedEvent> eventsOf(UUID note, int count) {
        return Topics.awaitUnchecked(TOPIC, count, event -> event.key().equals(note));
    }
}
