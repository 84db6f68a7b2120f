package dk.opgang.housingareas;

import dk.opgang.platform.testing.OpgangArchitecture;
import java.util.Set;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.housingareas");
    }

    @Override
    protected Set<String> postsWithOwnIdempotency() {
        return Set.of(
                "PublicationResource.republish",
                "PublicationResource.withdraw",
                "ObservationImportResource.post",
                "ReferenceImportResource.post");
    }
}
