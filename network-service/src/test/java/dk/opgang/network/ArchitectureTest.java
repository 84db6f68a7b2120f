package dk.opgang.network;

import dk.opgang.platform.testing.OpgangArchitecture;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.network");
    }
}
