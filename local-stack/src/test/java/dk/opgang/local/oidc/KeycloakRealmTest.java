package dk.opgang.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.process.Checkout;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        JsonNode realm = realm();

        // Then
        Map<String, Map<String, Object>> clients = new TreeMap<>();
        systems(realm).forEach(client -> clients.put(client.path("clientId").asString(), claims(client)));
        assertEquals(expected, clients);
    }

    @Test
    void everyScopeIsGivenToWhoeverHasItsRoleAndProgramsHaveAll() {
        // When
        JsonNode realm = realm();

        // Then
        Set<String> scopes = names(realm.path("clientScopes"), "name");
        Map<String, String> needed = new TreeMap<>();
        realm.path("scopeMappings")
                .forEach(mapping -> needed.put(
                        mapping.path("clientScope").asString(),
                        mapping.path("roles").path(0).asString()));
        assertEquals(scopes.stream().collect(Collectors.toMap(scope -> scope, scope -> scope)), needed);
        JsonNode all = realm.path("roles")
                .path("realm")
                .valueStream()
                .filter(role -> role.path("name").asString().equals("system"))
                .findFirst()
                .orElseThrow();
        assertEquals(scopes, texts(all.path("composites").path("realm")));
        Set<String> programs = new TreeSet<>();
        realm.path("users")
                .valueStream()
                .filter(user -> texts(user.path("realmRoles")).contains("system"))
                .forEach(
                        user -> programs.add(user.path("serviceAccountClientId").asString("")));
        assertEquals(
                systems(realm).map(client -> client.path("clientId").asString()).collect(Collectors.toSet()), programs);
    }

    @Test
    void peopleSignInWithoutASecretAndForADayOfWorkAtTheMost() {
        // When
        JsonNode realm = realm();

        // Then
        JsonNode people = realm.path("clients")
                .valueStream()
                .filter(client -> client.path("publicClient").asBoolean(false))
                .findFirst()
                .orElseThrow();
        assertEquals("front-end", people.path("clientId").asString());
        assertEquals(
                "S256",
                people.path("attributes").path("pkce.code.challenge.method").asString());
        assertTrue(people.path("standardFlowEnabled").asBoolean(false));
        assertFalse(people.has("secret"));
        assertFalse(people.path("directAccessGrantsEnabled").asBoolean(false));
        assertFalse(people.path("implicitFlowEnabled").asBoolean(false));
        assertTrue(realm.path("revokeRefreshToken").asBoolean(false));
        assertEquals(
                Duration.ofHours(8).toSeconds(),
                realm.path("ssoSessionMaxLifespan").asLong(0));
        assertTrue(realm.path("groups")
                .valueStream()
                .allMatch(group -> group.path("attributes").size() == 1
                        && texts(people.path("defaultClientScopes")).containsAll(texts(group.path("realmRoles")))));
    }

    private static JsonNode realm() {
        return JsonMapper.builder().build().readTree(Checkout.root().resolve("local-stack/keycloak/opgang-realm.json"));
    }

    /** Clients that are programs; the other one is for people. */
    private static Stream<JsonNode> systems(JsonNode realm) {
        return realm.path("clients").valueStream().filter(client -> !client.path("publicClient")
                .asBoolean(false));
    }

    private static Set<String> names(JsonNode list, String member) {
        return list.valueStream()
                .map(one -> one.path(member).asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
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
