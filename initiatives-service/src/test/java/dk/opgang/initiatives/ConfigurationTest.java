package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangConfiguration;

class ConfigurationTest extends OpgangConfiguration {

    ConfigurationTest() {
        super("initiatives");
    }
}
