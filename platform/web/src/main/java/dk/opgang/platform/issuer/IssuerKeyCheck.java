package dk.opgang.platform.issuer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start in production mode if the issuer publishes a key of development. An issuer that does not answer stops nothing, for a
 * service must be able to start while it is away; it is asked again until it answers, and the service ends if the answer is wrong.
 */
@Singleton
class IssuerKeyCheck {

    private static final Logger LOG = Logger.getLogger(IssuerKeyCheck.class);
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String TLS = "quarkus.oidc.tls.tls-configuration-name";
    private static final long SECONDS_BETWEEN = 10;

    private final Config config;
    private final TlsConfigurationRegistry tls;
    private @Nullable ScheduledExecutorService later;
    private @Nullable ScheduledFuture<?> asking;

    IssuerKeyCheck(Config config, TlsConfigurationRegistry tls) {
        this.config = config;
        this.tls = tls;
    }

    void check(@Observes StartupEvent start) throws GeneralSecurityException {
        if (!"production"
                .equals(config.getOptionalValue("opgang.mode", String.class).orElse(""))) {
            return;
        }
        String issuer = config.getValue(ISSUER, String.class);
        PublishedKeys keys = new PublishedKeys(context());
        if (!answers(keys, issuer)) {
            later = Executors.newSingleThreadScheduledExecutor();
            asking = later.scheduleWithFixedDelay(
                    () -> askAgain(keys, issuer), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /**
     * Whether the issuer told its keys.
     *
     * @throws IllegalStateException if one of them is a development key
     */
    static boolean answers(PublishedKeys keys, String issuer) {
        try {
            if (DevelopmentIssuerKeys.areIn(keys.of(issuer))) {
                throw new IllegalStateException("Not safe for production: " + ISSUER
                        + " signs with a key of the development issuer, which everybody can read");
            }
            return true;
        } catch (IOException | JoseException e) {
            LOG.warnf("The issuer's keys could not be looked at, it is asked again: %s", e.getMessage());
            return false;
        }
    }

    private void askAgain(PublishedKeys keys, String issuer) {
        try {
            if (answers(keys, issuer)) {
                stop();
            }
        } catch (IllegalStateException e) {
            LOG.fatal(e.getMessage());
            stop();
            Quarkus.asyncExit(1);
        } catch (RuntimeException e) {
            // Thrown out of here, it would end the asking without a word.
            LOG.error("The issuer's keys could not be looked at, it is asked again", e);
        }
    }

    private SSLContext context() throws GeneralSecurityException {
        Optional<TlsConfiguration> named =
                config.getOptionalValue(TLS, String.class).flatMap(tls::get);
        Optional<TlsConfiguration> chosen = named.or(tls::getDefault);
        try {
            return chosen.isPresent() ? chosen.get().createSSLContext() : SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw e;
        } catch (Exception e) {
            throw new GeneralSecurityException("The TLS configuration of the issuer cannot be used", e);
        }
    }

    @PreDestroy
    void stop() {
        if (asking != null) {
            asking.cancel(false);
        }
        if (later != null) {
            later.shutdown();
        }
    }
}
