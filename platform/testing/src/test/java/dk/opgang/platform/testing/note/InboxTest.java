package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.inbox.DeadLetters;
import dk.opgang.platform.inbox.InboxRebuild;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestBroker;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class InboxTest {

    private static final String TOPIC = "opgang.others.v1";

    @Inject
    DeadLetters deadLetters;

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
        Waiting.until(() -> seen("after twice") == 1);
        assertEquals(1, seen("twice"));
    }

    @Test
    void poisonedEventHoldsUpNothingAndIsReplayedOnceMended() {
        // Given
        UUID poison = UUID.randomUUID();
        UUID aggregate = UUID.randomUUID();
        publish(UUID.randomUUID(), aggregate, "before poison");
        publish(poison, aggregate, SeenEvents.POISON);
        publish(UUID.randomUUID(), aggregate, "after poison");
        Waiting.until(() -> seen("before poison") == 1 && seen("after poison") == 1);
        assertTrue(deadLetters.list(10).stream()
                .anyMatch(letter -> letter.eventId().equals(poison)));

        // When
        SeenEvents.MENDED.set(true);
        boolean replayed = deadLetters.replay(poison);
        SeenEvents.MENDED.set(false);

        // Then
        assertTrue(replayed);
        assertEquals(1, seen(SeenEvents.POISON));
        assertTrue(deadLetters.list(10).stream()
                .noneMatch(letter -> letter.eventId().equals(poison)));
    }

    @Test
    void eventsAfterAPauseOfTheBrokerArrive() {
        // Given
        publish(UUID.randomUUID(), UUID.randomUUID(), "before pause");
        Waiting.until(() -> seen("before pause") == 1);
        TestBroker.kill();
        TestBroker.restart();

        // When
        publish(UUID.randomUUID(), UUID.randomUUID(), "after pause");

        // Then
        Waiting.until(() -> seen("after pause") == 1);
        assertEquals(1, seen("before pause"));
    }

    @Test
    void rebuildFillsTheProjectionAgain() {
        // Given
        publish(UUID.randomUUID(), UUID.randomUUID(), "to rebuild");
        Waiting.until(() -> seen("to rebuild") == 1);
        TestDatabase.execute("update seen_events set text = 'spoilt' where text = 'to rebuild'");

        // When
        rebuild.rebuild();

        // Then
        Waiting.until(() -> seen("to rebuild") == 1);
        assertEquals(0, seen("spoilt"));
    }

    private static void publish(UUID event, UUID aggregate, String text) {
        Topics.publish(TOPIC, event, SeenEvents.TYPE, aggregate, "{\"text\": \"" + text + "\"}", Map.of());
    }

    private static long seen(String text) {
        return TestDatabase.number("select count(*) from seen_events where text = '" + text + "'");
    }
}
