package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangArchitecture;
import java.util.Set;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.initiatives");
    }

    @Override
    protected Set<String> postsWithOwnIdempotency() {
        return Set.of(
                "ParticipantsClient.find",
                "ParticipantsClient.findAges",
                "ParticipantsClient.findHouseholdCharacteristics");
    }
}
