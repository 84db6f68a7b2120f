package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangConfiguration;

class ConfigurationTest extends OpgangConfiguration {

    ConfigurationTest() {
        super("participants");
    }
}
