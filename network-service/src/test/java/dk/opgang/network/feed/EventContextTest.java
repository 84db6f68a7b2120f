package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.inbox.IncomingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads an event, by its type and by whom it names. */
class EventContextTest {

    @Test
    void ofInitiativesWhatIsPublicAndNamesNobodyIsForEverybody() {
        // When
        List<List<String>> readers = List.of(
                readers("budget-round-changed", Set.of()),
                readers("budget-proposal-changed", Set.of("461")),
                readers("enrolment-created", Set.of()),
                readers("enrolment-created", Set.of("461")));

        // Then
        assertEquals(
                List.of(List.of("everyone"), List.of("municipality:461"), List.of(), List.of("municipality:461")),
                readers);
    }

    private static List<String> readers(String name, Set<String> municipalities) {
        return EventContext.readersOf(new IncomingEvent(
                UUID.randomUUID(),
                "dk.opgang.initiatives." + name + ".v1",
                "/initiatives-service",
                UUID.randomUUID(),
                Instant.EPOCH,
                "{}",
                municipalities,
                Set.of(),
                null));
    }
}
