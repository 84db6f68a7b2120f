package dk.opgang.gateway.config;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    private static final String SAFE_ISSUER = "https://issuer.example/opgang";

    @ParameterizedTest
    @CsvSource({
        "http://issuer.example, own, https://front.example, quarkus.oidc.auth-server-url",
        "https://issuer.example, own, http://front.example, opgang.gateway.cors.origins",
        "https://issuer.example, own, https://*.example, opgang.gateway.cors.origins",
        "https://issuer.example, development, https://front.example, quarkus.oidc-client.credentials.secret",
    })
    void anUnsafeSettingIsNamed(String issuer, String secret, String origin, String property) {
        // Given
        ProductionCheck check = new ProductionCheck("production", issuer, secret, config(origin));

        // When
        var refusal = assertThrows(IllegalStateException.class, () -> check.check(new StartupEvent()));

        // Then
        assertTrue(refusal.getMessage().contains(property), refusal.getMessage());
    }

    @Test
    void safeSettingsPass() {
        // Given
        ProductionCheck check = new ProductionCheck("production", SAFE_ISSUER, "own", config("https://front.example"));

        // When / Then
        assertDoesNotThrow(() -> check.check(new StartupEvent()));
    }

    @Test
    void developmentMayBeUnsafe() {
        // Given
        ProductionCheck check =
                new ProductionCheck("development", "http://127.0.0.1", "development", config("http://localhost"));

        // When / Then
        assertDoesNotThrow(() -> check.check(new StartupEvent()));
    }

    private static GatewayConfig config(String origin) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withDefaultValues(Map.of("opgang.gateway.cors.origins", origin))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
