package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.testing.EventsDocument;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ProgrammeOfTheGuide.class)
class EventsDocumentTest {

    @Inject
    @All
    List<EventHandler> handlers;

    @Test
    void theDocumentTellsWhatThisServiceListensTo() {
        // When
        Set<String> types = EventsDocument.listenedTo(handlers);

        // Then
        assertFalse(types.isEmpty());
        assertEquals(EventsDocument.listenedToBy("initiatives"), types);
    }
}
