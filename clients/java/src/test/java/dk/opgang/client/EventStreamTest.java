package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void everyEventComesOnceOverConnectionsThatEnd() {
        // Given
        server.thenStream(
                        true,
                        "retry: 10\n\n: open\n\n" + sse("1") + "\n" + sse("2").replace("\n", "\r\n")
                                + "id: 3\ndata: {\"id\"")
                .then(503, "{}", "Retry-After: 0")
                .thenStream(true, sse("2") + ": still here\n\n" + sse("3"))
                .thenCut()
                .thenStream(false, sse("4"));
        List<String> ids = new ArrayList<>();

        // When
        try (EventStream events = client.events(EventQuery.all().types("a", "b").after("0"))) {
            while (ids.size() < 4) {
                ids.add(events.next().id());
            }
        }

        // Then
        assertThat(ids).containsExactly("1", "2", "3", "4");
        assertThat(server.got())
                .extracting(got -> got.headers().get("Last-Event-ID"))
                .containsExactly("0", "2", "2", "3", "3");
        assertThat(server.got()).extracting(FakeServer.Got::target).containsOnly("/v1/events/stream?types=a%2Cb");
        assertThat(server.got().get(0).headers()).containsEntry("Accept", "text/event-stream");
    }

    @Test
    void whatHappensBeforeTheFirstEventIsNotLostWithTheConnection() {
        // Given
        server.thenStream(true, "retry: 10\n\n")
                .thenStream(false, sse("2") + sse("3"))
                .then(200, "{\"items\": [" + event("1") + "], \"next\": \"n\"}")
                .then(200, "{\"items\": [" + event("2") + "], \"next\": null}");

        // When
        List<String> ids =
                client.events(EventQuery.all()).stream().limit(3).map(Event::id).toList();

        // Then
        assertThat(ids).containsExactly("1", "2", "3");
        assertThat(server.got().get(2).target())
                .isEqualTo("/v1/events?limit=500&changedSince=1994-11-06T08%3A49%3A32Z");
        assertThat(server.got().get(3).target()).endsWith("&after=n");
    }

    @Test
    void eventsThatAreDeletedAlreadyAreAProblem() {
        // Given
        server.thenStream(true, "retry: 10\n\n" + sse("1")).then(410, "{\"code\": \"events-expired\"}");
        EventStream events = client.events(EventQuery.all());
        Event first = events.next();

        // When
        OpgangProblem problem = catchThrowableOfType(OpgangProblem.class, events::hasNext);

        // Then
        assertThat(first.data().path("n").asInt()).isEqualTo(1);
        assertThat(first.raw()).isEqualTo(event("1"));
        assertThat(problem.code()).isEqualTo("events-expired");
        assertThat(events.lastId()).contains("1");
    }

    @Test
    void closingByAnotherThreadEndsTheReading() throws Exception {
        // Given
        server.thenStream(false, sse("1"));
        EventStream events = client.events(EventQuery.all());
        events.next();
        CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(events::hasNext);

        // When
        client.close();

        // Then
        assertThat(more.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void pastEventsEndWhereTheyAreWanted() {
        // Given
        server.then(200, "{\"items\": [" + event("1") + "," + event("2") + "], \"next\": \"n\"}");

        // When
        List<Event> past =
                client.pastEvents(EventQuery.all().after("0").subject("s"), 2).toList();

        // Then
        assertThat(past).extracting(Event::id).containsExactly("1", "2");
        assertThat(server.got().get(0).target()).isEqualTo("/v1/events?subject=s&limit=2&after=0");
    }

    private static String sse(String id) {
        return "id: " + id + "\nevent: t\ndata: " + event(id) + "\n\n";
    }

    private static String event(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"t\",\"data\":{\"n\":" + id + "}}";
    }
}
