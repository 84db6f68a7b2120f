package dk.opgang.gateway.openapi;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation's clients get their tokens: what the issuer says of itself. */
@Singleton
public class TokenEndpoint {

    private final TenantConfigBean tenants;
    private final String issuer;

    TokenEndpoint(TenantConfigBean tenants, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.tenants = tenants;
        this.issuer = issuer;
    }

    /** The address; the usual one below the issuer's until the issuer was heard of. */
    public String address() {
        return Optional.ofNullable(tenants.getDefaultTenant().getOidcMetadata())
                .map(OidcConfigurationMetadata::getTokenUri)
                .orElse(issuer + "/token");
    }
}
