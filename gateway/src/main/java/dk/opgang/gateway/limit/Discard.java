package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Reads the rest of a refused request and forgets it. A connection that is closed while the client still sends would often
 * take the answer with it; one that is never closed would let a refused client send for ever, or stop and stay.
 */
@Singleton
public class Discard {

    private final Vertx vertx;
    private final long limit;
    private final Duration patience;

    Discard(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.limit = config.limits().discard().asLongValue();
        this.patience = config.timeouts().bodyWindow();
    }

    public void rest(HttpServerRequest request) {
        if (request instanceof HttpServerRequestInternal internal) {
            // Between looking whether it has ended and listening for its end, it must not end.
            internal.context().runOnContext(due -> discard(request));
        } else {
            discard(request);
        }
    }

    private void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] read = {0};
        request.handler(chunk -> {
            read[0] += chunk.length();
            if (read[0] > limit) {
                request.connection().close();
            }
        });
        long timer = vertx.setTimer(
                Math.max(1, patience.toMillis()), due -> request.connection().close());
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.resume();
    }
}
