package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangArchitecture;
import java.util.Set;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.participants");
    }

    @Override
    protected Set<String> postsWithOwnIdempotency() {
        return Set.of(
                "InitiativesAccesses.find", "NetworkAccesses.find", "InitiativesRecords.find", "NetworkRecords.find");
    }
}
