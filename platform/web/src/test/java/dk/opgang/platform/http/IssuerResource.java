package dk.opgang.platform.http;

import dk.opgang.local.oidc.OidcIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A real issuer for the tests of this module. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {

    private static OidcIssuer issuer;

    @Override
    public Map<String, String> start() {
        issuer = OidcIssuer.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer.issuerUrl());
    }

    @Override
    public void stop() {
        issuer.close();
    }

    public static String token(Map<String, Object> claims, Duration lifetime) {
        Map<String, Object> all = new HashMap<>(Map.of("sub", "tester", "azp", "test-client"));
        all.putAll(claims);
        return issuer.token(all, lifetime);
    }
}
