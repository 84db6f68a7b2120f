package dk.opgang.network.feed;

import static dk.opgang.platform.testing.Waiting.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedWatchTest {

    private static final String TYPE = "dk.opgang.participants.participant-registered.v1";

    @Inject
    AgroalDataSource database;

    @Inject
    FeedPartitions partitions;

    @Inject
    FeedConfig config;

    @Inject
    BusinessClock clock;

    @Inject
    WithdrawalTimes withdrawals;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    SystemCalls calls;

    @Inject
    FeedSignal signal;

    @Inject
    StreamsConfig many;

    @Inject
    MeterRegistry meters;

    @Test
    void whatAnotherInstanceRecordsIsNoticedBeforeAnybodyLooksAgain() throws Exception {
        // Given
        try (BufferedReader stream = EventStreamTest.open(Tokens.of(Persona.HORSENS), null)) {
            EventStreamTest.next(stream, "");
            IncomingEvent first = event();
            IncomingEvent second = event();

            // When
            // The first look of the watch wakes everybody, whatever there is; only the second tells that it has noticed
            // something.
            awaitNoticed(first);
            awaitNoticed(second);

            // Then
            assertEquals(first.id().toString(), EventStreamTest.next(stream, "id"));
            assertEquals(second.id().toString(), EventStreamTest.next(stream, "id"));
        }
    }

    /** Has one record it whose streams have a signal of their own, and waits until readers of this process are told. */
    private void awaitNoticed(IncomingEvent event) {
        long last = signal.lastFor("municipality:615");
        FeedRecorder ofAnotherInstance =
                new FeedRecorder(database, partitions, new FeedSignal(transactions), config, clock, withdrawals);
        calls.inTransaction(() -> ofAnotherInstance.handle(List.of(event)));
        await().until(() -> signal.lastFor("municipality:615") > last);
    }

    private static IncomingEvent event() {
        return new IncomingEvent(
                Ids.next(),
                TYPE,
                "/opgang/participants",
                UUID.randomUUID(),
                Instant.now(),
                "{}",
                Set.of("615"),
                Set.of(),
                null);
    }

    @Test
    void aThousandStreamsHaveTheNextEventAndAreAsManyAsMayBeOpen() throws IOException {
        // Given
        await().until(() -> openStreams() == 0);
        List<BufferedReader> streams = new ArrayList<>();
        try {
            String token = Tokens.of(Persona.HORSENS);
            for (int i = 0; i < many.most(); i++) {
                BufferedReader stream = EventStreamTest.open(token, null);
                EventStreamTest.next(stream, "");
                streams.add(stream);
            }
            UUID id = Ids.next();

            // When
            Topics.publish(
                    "opgang.participants.v1",
                    id,
                    TYPE,
                    UUID.randomUUID(),
                    "{}",
                    Map.of("ce_opgangmunicipalities", "615"));
            Set<String> told = new HashSet<>();
            for (BufferedReader stream : streams) {
                told.add(EventStreamTest.next(stream, "id"));
            }
            Response oneMore =
                    Api.as(Persona.HORSENS).accept("text/event-stream").get("/v1/events/stream");

            // Then
            assertEquals(1_000, streams.size());
            assertEquals(Set.of(id.toString()), told);
            oneMore.then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("application/problem+json")
                    .body("code", equalTo("too-many-streams"));
        } finally {
            for (BufferedReader stream : streams) {
                stream.close();
            }
            // Nobody else could open one before.
            await().until(() -> openStreams() == 0);
        }
    }

    private double openStreams() {
        return meters.get("opgang_streams_open").gauge().value();
    }
}
