package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.process.Checkout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The real compose file, as the launcher reads it. */
class LocalEnvironmentTest {

    private static final Map<String, String> SECRETS =
            Map.of("OPGANG_CRYPTO_MASTER_KEYSET", "master", "OPGANG_CRYPTO_LOOKUP_KEYSET", "lookup");

    private final ComposeFile compose = ComposeFile.read(StackProfile.SMALL.files(Checkout.root()), SECRETS::get);

    @Test
    void aServiceGetsTheVariablesOfItsContainerWithLocalAddresses() {
        // Given
        Map<String, Integer> ports = new HashMap<>();
        compose.services().forEach(service -> ports.put(service.name(), 20000 + service.innerPort()));
        compose.builtHere().forEach(service -> ports.put(service.name() + " management", 30000 + service.innerPort()));

        // When
        Map<String, String> environment = new LocalEnvironment(compose, new StackPorts(ports), StackIssuer.LOCAL)
                .of(compose.service("participants-service"));

        // Then
        assertEquals("28081", environment.get("QUARKUS_HTTP_PORT"));
        assertEquals("127.0.0.1", environment.get("QUARKUS_HTTP_HOST"));
        assertEquals("38081", environment.get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("127.0.0.1", environment.get("QUARKUS_MANAGEMENT_HOST"));
        assertEquals("jdbc:postgresql://127.0.0.1:25432/participants", environment.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("127.0.0.1:29092", environment.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("http://127.0.0.1:28090/opgang", environment.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertEquals("http://127.0.0.1:28090/opgang", environment.get("QUARKUS_OIDC_TOKEN_ISSUER"));
        assertEquals("http://127.0.0.1:28083", environment.get("OPGANG_HOUSING_AREAS_URL"));
        assertEquals("opgang_app", environment.get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("opgang_owner", environment.get("QUARKUS_FLYWAY_USERNAME"));
        assertEquals("master", environment.get("OPGANG_CRYPTO_MASTER_KEYSET"));
        assertEquals("lookup", environment.get("OPGANG_CRYPTO_LOOKUP_KEYSET"));
        assertTrue(environment.get("JAVA_TOOL_OPTIONS").contains("-Xmx512m"));
    }

    @Test
    void noHostNameOfAContainerIsLeftInAnyService() {
        // Given
        LocalEnvironment local = new LocalEnvironment(compose, StackPorts.published(compose), StackIssuer.LOCAL);

        // When
        List<String> values = compose.builtHere().stream()
                .flatMap(service -> local.of(service).values().stream())
                .toList();

        // Then
        assertFalse(values.isEmpty());
        compose.services()
                .forEach(service -> values.forEach(
                        value -> assertFalse(value.contains(service.name() + ":"), service.name() + " in " + value)));
    }

    @Test
    void theFileNamesTheFiveServicesAndTheirPublishedPorts() {
        // When
        StackPorts published = StackPorts.published(compose);
        Map<String, Integer> ports = published.byName();

        // Then
        assertEquals(
                List.of(
                        "participants-service",
                        "initiatives-service",
                        "housing-areas-service",
                        "network-service",
                        "gateway"),
                compose.builtHere().stream().map(ComposeService::name).toList());
        assertEquals(8080, ports.get("gateway"));
        assertEquals(9080, published.management("gateway"));
        assertEquals(5433, ports.get("postgres"));
        assertEquals(9092, ports.get("kafka"));
        assertEquals(8090, ports.get("keycloak"));
    }

    @Test
    void aMissingKeySetStopsTheStartAndNamesTheVariable() {
        // When
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> ComposeFile.read(StackProfile.SMALL.files(Checkout.root()), name -> null));

        // Then
        assertTrue(thrown.getMessage().contains("OPGANG_CRYPTO_"), thrown.getMessage());
    }

    @Test
    void tokensOfKeycloakAreThoseOfItsRealm() {
        // Given
        LocalEnvironment local = new LocalEnvironment(compose, StackPorts.published(compose), StackIssuer.KEYCLOAK);

        // When
        Map<String, String> environment = local.of(compose.service("gateway"));

        // Then
        assertEquals("http://127.0.0.1:8090/realms/opgang", environment.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertEquals("http://127.0.0.1:8090/realms/opgang", environment.get("QUARKUS_OIDC_TOKEN_ISSUER"));
        assertEquals("26.7.3", compose.service("keycloak").version());
    }

    @Test
    void theExchangeIsToldToTheServiceThatExchanges() {
        // When
        ComposeFile told = ComposeFile.read(
                StackProfile.SMALL.files(Checkout.root()),
                name -> name.startsWith("OPGANG_EXCHANGE_") ? "told by " + name : "unset");

        // Then
        Map<String, String> environment = told.service("network-service").environment();
        List.of("INSTALLATION", "PARTNERS", "PARTNERS_FILE", "SIGNING_KEYS", "SIGNING_KEYS_FILE")
                .forEach(what ->
                        assertEquals("told by OPGANG_EXCHANGE_" + what, environment.get("OPGANG_EXCHANGE_" + what)));
    }
}
