package dk.opgang.housingareas;

import dk.opgang.platform.testing.OpgangConfiguration;

class ConfigurationTest extends OpgangConfiguration {

    ConfigurationTest() {
        super("housing-areas");
    }
}
