package dk.opgang.gateway.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with settings that would open the gateway, and names them. */
@Singleton
class ProductionCheck {

    private static final String SECRET = "quarkus.oidc-client.credentials.secret";

    private final String mode;
    private final String issuer;
    private final String secret;
    private final GatewayConfig config;

    ProductionCheck(
            @ConfigProperty(name = "opgang.mode") String mode,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = SECRET) String secret,
            GatewayConfig config) {
        this.mode = mode;
        this.issuer = issuer;
        this.secret = secret;
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        List<String> unsafe = "production".equals(mode) ? unsafe() : List.of();
        if (!unsafe.isEmpty()) {
            throw new IllegalStateException("Not safe for production: " + String.join("; ", unsafe));
        }
    }

    private List<String> unsafe() {
        List<String> found = new ArrayList<>();
        if (!issuer.startsWith("https://")) {
            found.add("quarkus.oidc.auth-server-url must be https, is " + issuer);
        }
        if (secret.equals("development")) {
            found.add(SECRET + " is the one of development, which everybody knows");
        }
        config.publicUrl()
                .filter(url -> !"https".equals(url.getScheme()))
                .ifPresent(url -> found.add("opgang.gateway.public-url must be https, is " + url));
        for (String origin : config.cors().origins().orElse(Set.of())) {
            if (!origin.startsWith("https://") || origin.contains("*")) {
                found.add("opgang.gateway.cors.origins must be single https origins, holds " + origin);
            }
        }
        return found;
    }
}
