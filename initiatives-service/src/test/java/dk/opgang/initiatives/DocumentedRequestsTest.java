package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.DocumentedRequests;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ProgrammeOfTheGuide.class)
class DocumentedRequestsTest {

    @Test
    void the_document_tells_what_requests_must_and_may_hold() {
        // Given
        var requests = new DocumentedRequests(Tokens.of(Persona.HORSENS));
        var held = new TreeSet<String>();
        // When
        var untrue = requests.untrue(held);
        // Then
        assertFalse(held.isEmpty());
        assertEquals(Map.of(), untrue);
    }
}
