package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangArchitecture;
import java.util.Set;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.participants");
    }

    @Override
    protected Set<String> postsWithOwnIdempotency() {
        // A look-up is a read: an answer that is kept would outlive the participant and not be logged again.
        return Set.of("ParticipantBatchResource.post", "ContactBatchResource.post", "SubjectAccessResource.lookup");
    }
}
