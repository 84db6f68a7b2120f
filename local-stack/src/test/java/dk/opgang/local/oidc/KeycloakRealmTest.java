package dk.opgang.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.process.Checkout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file of the containers and the personas of the local issuer must not drift apart. */
class KeycloakRealmTest {

    @Test
    void everyPersonaIsAClientOfTheRealmWithTheSameClaims() {
        // Given
        Map<String, Map<String, Object>> expected = new TreeMap<>();
        for (Persona persona : Persona.values()) {
            Map<String, Object> claims = new LinkedHashMap<>();
            claims.put("scope", new TreeSet<>(persona.scopes()));
            persona.municipality().ifPresent(code -> claims.put("municipality", code));
            persona.organisation().ifPresent(cvr -> claims.put("organisation", cvr));
            expected.put(persona.code(), claims);
        }

        // When
        JsonNode realm = JsonMapper.builder()
                .build()
                .readTree(Checkout.root().resolve("local-stack/keycloak/opgang-realm.json"));

        // Then
        Map<String, Map<String, Object>> clients = new TreeMap<>();
        realm.path("clients")
                .forEach(client -> clients.put(client.path("clientId").asString(), claims(client)));
        assertEquals(expected, clients);
    }

    private static Map<String, Object> claims(JsonNode client) {
        Map<String, Object> claims = new LinkedHashMap<>();
        TreeSet<String> scopes = new TreeSet<>();
        client.path("defaultClientScopes").forEach(scope -> scopes.add(scope.asString()));
        claims.put("scope", scopes);
        client.path("protocolMappers").forEach(mapper -> {
            if (mapper.path("protocolMapper").asString().equals("oidc-hardcoded-claim-mapper")) {
                claims.put(
                        mapper.path("name").asString(),
                        mapper.path("config").path("claim.value").asString());
            }
        });
        return claims;
    }
}
