package dk.opgang.network;

import dk.opgang.platform.testing.OpgangConfiguration;

class ConfigurationTest extends OpgangConfiguration {

    ConfigurationTest() {
        super("network");
    }
}
