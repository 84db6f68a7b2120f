package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangPropertyNames;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PropertyNamesTest extends OpgangPropertyNames {

    PropertyNamesTest() {
        super("participants-service");
    }
}
