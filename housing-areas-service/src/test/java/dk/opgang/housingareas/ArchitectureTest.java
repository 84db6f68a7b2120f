package dk.opgang.housingareas;

import dk.opgang.platform.testing.OpgangArchitecture;

class ArchitectureTest extends OpgangArchitecture {

    ArchitectureTest() {
        super("dk.opgang.housingareas");
    }
}
