package dk.opgang.gateway.edge;

import dk.opgang.gateway.wire.Tokens;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;

/**
 * Whether a request that came over HTTP/2 holds what cannot be sent on over HTTP/1: the client to the services would refuse it only after it
 * has a connection for it. Over HTTP/1 the guard in front has seen to that.
 */
final class WellFormed {

    private WellFormed() {}

    static boolean is(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2
                || Tokens.isTarget(request.uri())
                        && request.headers().entries().stream().allMatch(WellFormed::isHeader);
    }

    private static boolean isHeader(Map.Entry<String, String> header) {
        return Tokens.is(header.getKey()) && header.getValue().chars().noneMatch(Tokens::isControl);
    }
}
