package dk.opgang.platform.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionRulesTest {

    private static final String OWN_KEYSET = "{\"key\": [{\"keyData\": {\"value\": \"of this deployment alone\"}}]}";
    private static final String DEVELOPMENT_KEYSET =
            "{\"key\": [{\"keyData\": {\"value\": \"GiDnYrvKAjKjGKbhI9EBY8QuJmiyhUS4dPrxXdApB2Sq1g==\"}}]}";

    private final Map<String, String> properties = new HashMap<>(Map.of(
            "opgang.crypto.master-keyset", OWN_KEYSET,
            "opgang.crypto.lookup-keyset", OWN_KEYSET,
            "quarkus.oidc.auth-server-url", "https://login.example.org/realms/opgang"));

    @Test
    void safeConfigurationHasNoFault() {
        // Given
        properties.put("quarkus.http.cors.enabled", "true");
        properties.put("quarkus.http.cors.origins", "https://portal.example.org");

        // When
        List<String> faults = faults();

        // Then
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.auth-server-url, http://login.example.org",
        "quarkus.oidc.auth-server-url, ''",
        "opgang.crypto.master-keyset, ''",
        "quarkus.datasource.password, opgang_app",
        "quarkus.flyway.password, opgang_owner",
        "quarkus.oidc-client.credentials.secret, development",
        "quarkus.http.cors.origins, *",
        "quarkus.http.cors.origins, /https:.*/",
        "opgang.webhooks.development-receivers, true"
    })
    void unsafePropertyIsNamed(String property, String value) {
        // Given
        properties.put("quarkus.http.cors.enabled", "true");
        properties.put(property, value);

        // When
        List<String> faults = faults();

        // Then
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.getFirst().startsWith(property), faults.toString());
    }

    @ParameterizedTest
    @CsvSource({"opgang.crypto.master-keyset", "opgang.crypto.lookup-keyset"})
    void developmentKeysetIsRefused(String property) {
        // Given
        properties.put(property, DEVELOPMENT_KEYSET);

        // When
        List<String> faults = faults();

        // Then
        assertEquals(List.of(property + " is a development keyset, which everybody can read"), faults);
    }

    @Test
    void keysetInAFileIsLookedAtThere(@TempDir Path folder) throws IOException {
        // Given
        Path development = Files.writeString(folder.resolve("lookup.json"), DEVELOPMENT_KEYSET);
        properties.remove("opgang.crypto.master-keyset");
        properties.put(
                "opgang.crypto.master-keyset-file",
                folder.resolve("missing.json").toString());
        properties.put("opgang.crypto.lookup-keyset-file", development.toString());

        // When
        List<String> faults = faults();

        // Then
        assertEquals(
                List.of(
                        "opgang.crypto.master-keyset is missing",
                        "opgang.crypto.lookup-keyset is a development keyset, which everybody can read"),
                faults);
    }

    private List<String> faults() {
        return new ProductionRules(name -> Optional.ofNullable(properties.get(name))).faults();
    }
}
