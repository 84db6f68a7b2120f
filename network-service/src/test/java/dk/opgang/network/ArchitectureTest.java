package dk.opgang.network;

import dk.opgang.platform.testing.OpgangArchitecture;
import java.util.Set;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.network");
    }

    @Override
    protected Set<String> postsWithOwnIdempotency() {
        return Set.of(
                "AreasClient.findClasses",
                "ArrivalsClient.arrive",
                "InitiativesClient.adopt",
                "InitiativesClient.findPublishedYears",
                "InitiativesClient.findGroupCounts",
                "KeysClient.open",
                "KeysClient.rotate",
                "PackagesClient.send",
                "PackagesClient.decide",
                "ParticipantsClient.findFamilyMembers",
                "StatesClient.find",
                "StatesClient.log");
    }
}
