package dk.opgang.gateway.token;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's own token, under which it reads for everybody what everybody may read: services always see a token, and the rules of
 * visibility stand where they always do.
 */
@Singleton
public class PortalToken {

    private static final Logger LOG = Logger.getLogger(PortalToken.class);

    private final OidcClient issuer;
    private final Vertx vertx;
    private volatile @Nullable Tokens held;
    private @Nullable Future<Tokens> asked;

    PortalToken(OidcClient issuer, Vertx vertx) {
        this.issuer = issuer;
        this.vertx = vertx;
    }

    /** A token that is valid for a while yet; fails with 503 if the issuer gives none. */
    public Future<String> get() {
        Tokens now = held;
        if (now != null && !now.isAccessTokenExpired() && !now.isAccessTokenWithinRefreshInterval()) {
            return Future.succeededFuture(now.getAccessToken());
        }
        Context context = vertx.getOrCreateContext();
        Promise<String> token = Promise.promise();
        ask().onComplete(answer -> context.runOnContext(due -> {
            if (answer.succeeded()) {
                token.complete(answer.result().getAccessToken());
            } else {
                LOG.warnf("The issuer gives no token for the portal: %s", answer.cause());
                token.fail(new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5"));
            }
        }));
        return token.future();
    }

    /** Asked once, however many wait for it. */
    private synchronized Future<Tokens> ask() {
        Future<Tokens> running = asked;
        if (running != null && !running.isComplete()) {
            return running;
        }
        Promise<Tokens> answer = Promise.promise();
        asked = answer.future();
        // What the client throws at once fails like the rest: otherwise everybody would wait for ever.
        Uni.createFrom()
                .<Tokens>deferred(issuer::getTokens)
                .subscribe()
                .with(
                        tokens -> {
                            held = tokens;
                            answer.complete(tokens);
                        },
                        answer::fail);
        return answer.future();
    }
}
