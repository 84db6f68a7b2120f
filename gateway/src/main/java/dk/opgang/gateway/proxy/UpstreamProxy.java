package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.openapi.AllowedMethods;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.route.Route;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Sends a request to its service and the answer back. Nothing outside this package knows by which library. */
@Singleton
public class UpstreamProxy {

    private final Upstreams upstreams;
    private final Problems problems;
    private final AllowedMethods methods;
    private final Leaving leaving;
    private final GatewayConfig config;
    private final GatewayMetrics metrics;

    UpstreamProxy(
            Upstreams upstreams,
            Problems problems,
            AllowedMethods methods,
            Leaving leaving,
            GatewayConfig config,
            GatewayMetrics metrics) {
        this.metrics = metrics;
        this.leaving = leaving;
        this.upstreams = upstreams;
        this.problems = problems;
        this.methods = methods;
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
        Duration timeout = route.kind() == Route.Kind.BATCH ? timeouts.batchResponse() : timeouts.response();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        LimitedBody body = hasBody(request) ? new LimitedBody(request, limit) : null;
        if (body == null) {
            request.resume();
        }
        if (route.kind() == Route.Kind.STREAM) {
            leaving.endInTime(context);
            metrics.streamBegins();
            context.addEndHandler(ended -> metrics.streamEnds());
        }
        send(new Forward(context, route, requestId, body, timeout, slowest()));
    }

    private Forward.Slowest slowest() {
        Duration window = config.timeouts().bodyWindow();
        long bytes = config.limits().slowestBody().asLongValue() * window.toMillis() / 1_000;
        return new Forward.Slowest(window, bytes);
    }

    private void send(Forward forward) {
        Exchange exchange = new Exchange(forward, upstreams, problems, methods, metrics);
        HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false),
                        upstreams.client(forward.route().kind()))
                .origin(exchange::open)
                .addInterceptor(exchange)
                .handle(forward.context().request());
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length != null) {
            return !length.equals("0");
        }
        if (request.version() == HttpVersion.HTTP_2 && mayHaveBody(request) && !request.isEnded()) {
            // HTTP/2 frames a body without naming its length; to the service it goes in chunks, as this tells the
            // library.
            request.headers().set("Transfer-Encoding", "chunked");
        }
        if (request.getHeader("Transfer-Encoding") == null) {
            return false;
        }
        // However the client wrote it: the library knows it in one way.
        request.headers().set("Transfer-Encoding", "chunked");
        return true;
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return switch (request.method().name()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
    }
}
