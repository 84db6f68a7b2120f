package dk.opgang.gateway.token;

import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.metrics.TokenOutcome;
import dk.opgang.platform.caller.BearerTokens;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** Verifies the bearer token of a request: signature, issuer, audience, lifetime. */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String NO_TOKEN = "Bearer realm=\"opgang\"";
    private static final String BAD_TOKEN = NO_TOKEN + ", error=\"invalid_token\"";

    private final HttpAuthenticator authenticator;
    private final BearerTokens bearers;
    private final IssuerKeys keys;
    private final GatewayMetrics metrics;

    TokenCheck(HttpAuthenticator authenticator, BearerTokens bearers, IssuerKeys keys, GatewayMetrics metrics) {
        this.authenticator = authenticator;
        this.bearers = bearers;
        this.keys = keys;
        this.metrics = metrics;
    }

    /**
     * Who sends the request.
     *
     * @return fails with a {@link ProblemException}: 401 without a valid token, 503 if the issuer's keys are out of reach
     */
    public Future<Client> client(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Future.failedFuture(refusal(NO_TOKEN));
        }
        return verify(request)
                .map(TokenCheck::clientOf)
                .onSuccess(client -> metrics.token(TokenOutcome.ACCEPTED))
                .onFailure(refusal -> metrics.token(outcome(refusal)));
    }

    private static TokenOutcome outcome(Throwable refusal) {
        return refusal instanceof ProblemException problem && problem.problem() == CommonProblem.UNAUTHENTICATED
                ? TokenOutcome.REFUSED
                : TokenOutcome.UNKNOWN;
    }

    private static Client clientOf(JsonWebToken token) {
        String name = nameOf(token);
        return new Client(
                name,
                Optional.ofNullable(token.getSubject()).filter(subject -> !subject.equals(name)),
                token.getClaim("scope") instanceof String scopes ? Set.of(scopes.split(" ")) : Set.of());
    }

    /** Claims are of any JSON type: one whose name is no text names nobody. */
    private static String nameOf(JsonWebToken token) {
        Object azp = token.getClaim("azp");
        if (azp instanceof String client) {
            return client;
        }
        if (azp == null && token.getSubject() != null) {
            return token.getSubject();
        }
        throw refusal(BAD_TOKEN);
    }

    /** The refusal of a request that brings none. */
    public static ProblemException missing() {
        return refusal(NO_TOKEN);
    }

    private Future<JsonWebToken> verify(RoutingContext request) {
        Promise<JsonWebToken> token = Promise.promise();
        Optional<SecurityIdentity> known = bearers.remembered(request);
        if (known.isPresent()) {
            complete(token, known.get());
            return token.future();
        }
        Context context = request.vertx().getOrCreateContext();
        authenticator
                .attemptAuthentication(request)
                .subscribe()
                .with(
                        identity -> context.runOnContext(done -> complete(token, identity)),
                        failure -> context.runOnContext(done -> token.fail(problem(failure))));
        return token.future();
    }

    private static void complete(Promise<JsonWebToken> token, @Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken jwt) {
            token.complete(jwt);
        } else {
            token.fail(refusal(BAD_TOKEN));
        }
    }

    private ProblemException problem(Throwable failure) {
        // Its message could hold the token.
        LOG.debugf("Token refused: %s", failure.getClass().getName());
        if (IssuerKeys.isMiss(failure)) {
            keys.missed();
            return keysMissing();
        }
        return keys.areMissing() && isOfUnknownKey(failure) ? keysMissing() : refusal(BAD_TOKEN);
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof UnresolvableKeyException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static ProblemException keysMissing() {
        return new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
    }

    private static ProblemException refusal(String challenge) {
        Text detail = challenge.equals(NO_TOKEN)
                ? new Text(
                        "Headeren Authorization har intet Bearer-token", "The header Authorization has no bearer token")
                : new Text(
                        "Tokenet er udløbet, gælder endnu ikke eller er ikke fra udstederen",
                        "The token has ended, is not valid yet or is not of the issuer");
        return new ProblemException(CommonProblem.UNAUTHENTICATED, detail).withHeader("WWW-Authenticate", challenge);
    }
}
