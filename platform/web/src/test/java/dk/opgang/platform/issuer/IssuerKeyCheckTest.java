package dk.opgang.platform.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeyCheckTest {

    private final PublishedKeys keys = new PublishedKeys(tls());

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_issuer_of_development_is_refused_by_its_key() {
        try (OidcIssuer development = OidcIssuer.start()) {
            // When
            var refusal = assertThrows(
                    IllegalStateException.class, () -> IssuerKeyCheck.answers(keys, development.issuerUrl()));

            // Then
            assertTrue(refusal.getMessage().contains("quarkus.oidc.auth-server-url"), refusal.getMessage());
        }
    }

    @Test
    void an_issuer_with_a_key_of_its_own_is_taken() throws Exception {
        // Given
        JsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        HttpServer issuer = issuerOf(new JsonWebKeySet(own).toJson());

        // When
        boolean answered = IssuerKeyCheck.answers(
                keys, "http://127.0.0.1:" + issuer.getAddress().getPort() + "/");
        issuer.stop(0);

        // Then
        assertTrue(answered);
    }

    @Test
    void an_issuer_that_is_away_is_to_be_asked_again() {
        // When
        boolean answered = IssuerKeyCheck.answers(keys, "http://127.0.0.1:" + Ports.free());

        // Then
        assertFalse(answered);
    }

    /** All keys that the library brings are known, also those that no issuer uses yet. */
    @ParameterizedTest
    @ValueSource(strings = {"/mock-oauth2-server-keys.json", "/mock-oauth2-server-keys-ec.json"})
    void every_key_of_the_library_is_known(String file) throws Exception {
        // Given
        String shipped;
        try (InputStream stream = OidcIssuer.class.getResourceAsStream(file)) {
            shipped = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        var all = new JsonWebKeySet(shipped.strip().startsWith("[") ? "{\"keys\":" + shipped + "}" : shipped)
                .getJsonWebKeys();

        // When
        long known = 0;
        for (JsonWebKey key : all) {
            known += DevelopmentIssuerKeys.areIn(new JsonWebKeySet(key).toJson()) ? 1 : 0;
        }

        // Then
        assertFalse(all.isEmpty());
        assertEquals(all.size(), known);
    }

    private static HttpServer issuerOf(String keySet) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        answer(server, "/.well-known/openid-configuration", "{\"jwks_uri\":\"" + base + "/keys\"}");
        answer(server, "/keys", keySet);
        server.start();
        return server;
    }

    private static void answer(HttpServer server, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
