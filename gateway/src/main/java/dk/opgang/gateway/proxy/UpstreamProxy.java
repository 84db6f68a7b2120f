package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.route.Route;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Sends a request to its service and the answer back. Nothing outside this package knows by which library. */
@ApplicationScoped
public class UpstreamProxy {

    // A PUT of this size is kept so that it can be repeated; a longer one passes as a stream, once.
    private static final long REPEATABLE_BYTES = 65_536;

    private final Upstreams upstreams;
    private final Problems problems;
    private final GatewayConfig config;

    UpstreamProxy(Upstreams upstreams, Problems problems, GatewayConfig config) {
        this.upstreams = upstreams;
        this.problems = problems;
        this.config = config;
    }

    /**
     * Forwards the paused request.
     *
     * @param limit bytes of its body at the most
     */
    public void forward(RoutingContext context, Route route, String requestId, long limit) {
        HttpServerRequest request = context.request();
        GatewayConfig.Timeouts timeouts = config.timeouts();
        Duration patience = route.kind() == Route.Kind.BATCH ? timeouts.batchResponse() : timeouts.response();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        if (!hasBody(request)) {
            request.resume();
            send(new Forward(context, route, requestId, null, null, patience));
        } else if (request.method().name().equals("PUT") && length(request) <= Math.min(limit, REPEATABLE_BYTES)) {
            request.body().onSuccess(body -> send(new Forward(context, route, requestId, null, body, patience)));
            request.resume();
        } else {
            send(new Forward(context, route, requestId, new LimitedBody(request, limit), null, patience));
        }
    }

    private void send(Forward forward) {
        Exchange exchange = new Exchange(forward, upstreams, problems);
        HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false),
                        upstreams.client(forward.route().kind()))
                .origin(exchange::open)
                .addInterceptor(exchange)
                .handle(forward.context().request());
    }

    private static boolean hasBody(HttpServerRequest request) {
        if (request.getHeader("Content-Length") != null) {
            return length(request) != 0;
        }
        // HTTP/2 frames a body without naming its length: there only the end of the stream says that there is none.
        return request.getHeader("Transfer-Encoding") != null
                || request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? Long.MAX_VALUE : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
