package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads the rest of a refused request and forgets it. A connection that is closed while the client still sends would often
 * take the answer with it; one that is never closed would let a refused client send for ever.
 */
@ApplicationScoped
public class Discard {

    private final long limit;

    Discard(GatewayConfig config) {
        this.limit = config.limits().discard().asLongValue();
    }

    public void rest(HttpServerRequest request) {
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
        request.exceptionHandler(gone -> {});
        request.resume();
    }
}
