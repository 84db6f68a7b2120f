package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
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
    private static final int MANY = 1_000;

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

    @Test
    void whatAnotherInstanceRecordsIsSeenAtOnce() throws IOException {
        // Given
        FeedRecorder ofAnotherInstance =
                new FeedRecorder(database, partitions, new FeedSignal(transactions), config, clock, withdrawals);
        IncomingEvent event = new IncomingEvent(
                Ids.next(),
                TYPE,
                "/opgang/participants",
                UUID.randomUUID(),
                Instant.now(),
                "{}",
                Set.of("615"),
                Set.of(),
                null);
        try (BufferedReader stream = EventStreamTest.open(Tokens.of(Persona.HORSENS), null)) {
            EventStreamTest.next(stream, "");

            // When
            calls.inTransaction(() -> ofAnotherInstance.handle(List.of(event)));
            long begun = System.nanoTime();
            String id = EventStreamTest.next(stream, "id");

            // Then
            assertEquals(event.id().toString(), id);
            assertTrue(System.nanoTime() - begun < Duration.ofSeconds(5).toNanos());
        }
    }

    @Test
    void aThousandStreamsHaveTheNextEvent() throws IOException {
        // Given
        List<BufferedReader> streams = new ArrayList<>();
        try {
            String token = Tokens.of(Persona.HORSENS);
            for (int i = 0; i < MANY; i++) {
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

            // Then
            assertEquals(MANY, streams.size());
            assertEquals(Set.of(id.toString()), told);
        } finally {
            for (BufferedReader stream : streams) {
                stream.close();
            }
        }
    }
}
