package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangArchitecture;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.participants");
    }
}
