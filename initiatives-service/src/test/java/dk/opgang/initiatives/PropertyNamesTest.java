package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangPropertyNames;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ProgrammeOfTheGuide.class)
class PropertyNamesTest extends OpgangPropertyNames {

    PropertyNamesTest() {
        super("initiatives-service");
    }
}
