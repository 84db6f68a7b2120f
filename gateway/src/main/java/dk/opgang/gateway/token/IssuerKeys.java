package dk.opgang.gateway.token;

import dk.opgang.gateway.config.GatewayConfig;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks the issuer for its keys again and again. The framework asks for them only when a token names one that it does not have: one that was
 * withdrawn, perhaps since it was stolen, would be held for as long as nobody brings another.
 */
@Singleton
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    /** {@code {"alg":"RS256","kid":"-"}}, no claims, no signature: the framework asks for keys before it looks at it. */
    private static final String NOBODYS = "eyJhbGciOiJSUzI1NiIsImtpZCI6Ii0ifQ.e30.AAAA";

    private final Vertx vertx;
    private final TenantConfigBean tenants;
    private final long every;
    private final long pause;
    private volatile boolean missing;
    private volatile long missedAt;

    /** @param pause so long the framework does not ask again, whatever came of it */
    IssuerKeys(
            Vertx vertx,
            TenantConfigBean tenants,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval") Duration pause) {
        this.vertx = vertx;
        this.tenants = tenants;
        this.every = config.issuerKeys().toMillis();
        this.pause = pause.toNanos();
    }

    void watch(@Observes StartupEvent started) {
        vertx.setPeriodic(every, due -> ask());
    }

    /** If there is no answer, those that are known stay. */
    private void ask() {
        OidcProvider issuer = tenants.getDefaultTenant().provider();
        if (issuer != null) {
            issuer.refreshJwksAndVerifyJwtToken(NOBODYS, false, false, null)
                    .subscribe()
                    .with(nobody -> {}, this::hear);
        }
    }

    /** Whether the issuer could not be asked when it was asked last, so that a key that is not known may yet be one of its own. */
    boolean areMissing() {
        return missing;
    }

    /** The issuer could not be asked. */
    void missed() {
        missedAt = System.nanoTime();
        missing = true;
    }

    /** Whether a token could not be verified since the issuer could not be asked. */
    static boolean isMiss(Throwable refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException) {
                LOG.warnf("The issuer's keys cannot be had: %s", cause.getMessage());
                return true;
            }
        }
        return false;
    }

    private void hear(Throwable refusal) {
        if (isMiss(refusal)) {
            missed();
        } else if (missing && System.nanoTime() - missedAt > pause) {
            // It was asked, and not only looked at what was no token.
            missing = false;
        }
    }
}
