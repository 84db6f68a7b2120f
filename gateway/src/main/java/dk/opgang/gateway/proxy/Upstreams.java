package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The connections to the services: one pool for each kind of request, so that no kind can take another's connections. */
@Singleton
class Upstreams {

    private final GatewayConfig config;
    private final Instances instances;
    private final Map<Route.Kind, HttpClient> clients = new EnumMap<>(Route.Kind.class);

    Upstreams(Vertx vertx, GatewayConfig config, Instances instances) {
        this.config = config;
        this.instances = instances;
        GatewayConfig.Pool pool = config.pool();
        HttpClient requests = client(vertx, pool.requests());
        clients.put(Route.Kind.ORDINARY, requests);
        // Short answers as well: whoever reads without a token waits in one line with everybody else.
        clients.put(Route.Kind.OPEN, requests);
        clients.put(Route.Kind.BATCH, client(vertx, pool.batches()));
        clients.put(Route.Kind.STREAM, client(vertx, pool.streams()));
    }

    HttpClient client(Route.Kind kind) {
        return Objects.requireNonNull(clients.get(kind));
    }

    /**
     * A request on a connection of the pool; fails if there is none in time. An instance that cannot be reached has not seen the request, so that
     * another one is asked.
     *
     * @param tried instances that this request has been sent to; the one that is asked now comes to them
     */
    Future<Sent> open(Route route, Set<Instance> tried) {
        Instance instance;
        try {
            instance = instances.next(route.service(), tried);
        } catch (NoInstance none) {
            return Future.failedFuture(none);
        }
        boolean again = !tried.add(instance);
        instance.begin();
        return open(route, instance.address())
                .map(request -> new Sent(request, instance))
                .recover(failure -> {
                    instance.end(false);
                    return again || tried.size() >= instances.count(route.service())
                            ? Future.failedFuture(failure)
                            : open(route, tried);
                });
    }

    private Future<HttpClientRequest> open(Route route, URI address) {
        boolean ssl = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80;
        return client(route.kind())
                .request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(port)
                        .setSsl(ssl)
                        .setConnectTimeout(config.timeouts().connect().toMillis()));
    }

    /** A request that has a connection, and to whom. */
    record Sent(HttpClientRequest request, Instance instance) {}

    private HttpClient client(Vertx vertx, int size) {
        GatewayConfig.Timeouts timeouts = config.timeouts();
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) timeouts.connect().toMillis())
                .setKeepAliveTimeout((int) timeouts.keepAlive().toSeconds())
                .setIdleTimeout((int) timeouts.idle().toSeconds())
                .setMaxWaitQueueSize(config.pool().waiting())
                // The client's own encoding is passed through; nothing is unpacked here.
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(size));
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }
}
