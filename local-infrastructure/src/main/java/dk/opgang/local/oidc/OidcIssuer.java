package dk.opgang.local.oidc;

import dk.opgang.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/**
 * An OIDC issuer on the loopback address: real RS256 signatures and keys, no passwords. For development and tests only.
 *
 * <p>From outside, a token is had with {@code curl -d grant_type=client_credentials -d client_id=<persona> -d client_secret=x
 * <issuer>/token}.
 */
public final class OidcIssuer implements AutoCloseable {

    static final String ISSUER_ID = "opgang";

    /** The audience of every token. */
    public static final String AUDIENCE = "opgang";

    private static final Duration LIFETIME = Duration.ofHours(8);

    private final MockOAuth2Server server;
    private final int port;

    private OidcIssuer(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on a free port. */
    public static OidcIssuer start() {
        return start(Ports.free());
    }

    /**
     * Starts on the port.
     *
     * @throws UncheckedIOException if the port is in use
     */
    public static OidcIssuer start(int port) {
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new PersonaTokenCallback(LIFETIME)),
                new MockWebServerWrapper()));
        try {
            server.start(InetAddress.getByName("127.0.0.1"), port);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer did not start on port " + port, e);
        }
        OidcIssuer issuer = new OidcIssuer(server, port);
        issuer.warmUp();
        return issuer;
    }

    public int port() {
        return port;
    }

    /** The issuer's address, as in the claim {@code iss}. */
    public String issuerUrl() {
        return "http://127.0.0.1:" + port + "/" + ISSUER_ID;
    }

    /** A token of the persona, valid for eight hours. */
    public String token(Persona persona) {
        return token(persona.claims(), LIFETIME);
    }

    /** A token with any claims; a negative lifetime gives an expired one. The claim {@code aud} may be overridden. */
    public String token(Map<String, Object> claims, Duration lifetime) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("aud", List.of(AUDIENCE)));
        all.putAll(claims);
        return server.anyToken(HttpUrl.get(issuerUrl()), all, lifetime).serialize();
    }

    /** The first answer loads much code; on a busy machine a service that asked first would give up waiting. */
    private void warmUp() {
        for (String page : List.of("/.well-known/openid-configuration", "/jwks")) {
            try (InputStream answer = URI.create(issuerUrl() + page)
                    .toURL()
                    .openConnection(Proxy.NO_PROXY)
                    .getInputStream()) {
                answer.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("The issuer does not answer at " + issuerUrl() + page, e);
            }
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
