package dk.opgang.platform.caller;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies each bearer token once and not for every request: a client sends the same one for hours, and checking its signature costs
 * more than most answers.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism verifier;
    private final RememberedTokens remembered = new RememberedTokens(Clock.systemUTC(), Ticker.systemTicker());

    BearerTokens(OidcAuthenticationMechanism verifier) {
        this.verifier = verifier;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Optional<String> token = token(request);
        Optional<SecurityIdentity> known = token.flatMap(remembered::find);
        if (token.isEmpty() || known.isPresent()) {
            return known.map(identity -> Uni.createFrom().item(identity))
                    .orElseGet(() -> verifier.authenticate(request, providers));
        }
        return verifier.authenticate(request, providers)
                .onItem()
                .ifNotNull()
                .invoke(identity -> remembered.add(token.get(), identity));
    }

    /** Whose request it is, if its token was verified a moment ago; else it is to be authenticated. */
    public Optional<SecurityIdentity> remembered(RoutingContext request) {
        return token(request).flatMap(remembered::find);
    }

    private static Optional<String> token(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).trim())
                : Optional.empty();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return verifier.getChallenge(request);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        return verifier.sendChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verifier.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return verifier.getCredentialTransport(request);
    }

    /** Before the verifier itself, which would otherwise be asked first. */
    @Override
    public int getPriority() {
        return verifier.getPriority() + 1;
    }
}
