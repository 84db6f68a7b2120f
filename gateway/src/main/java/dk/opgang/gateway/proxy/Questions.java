package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.route.RouteTable;
import dk.opgang.platform.http.RequestId;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks a service for something that a composed answer needs, under the token and for the purpose of whoever wants the whole. */
@Singleton
public class Questions {

    private static final List<String> PASSED_ON =
            List.of("Authorization", "Accept-Language", "Opgang-Purpose", "User-Agent");

    private final RouteTable routes;
    private final Upstreams upstreams;
    private final long patience;

    Questions(RouteTable routes, Upstreams upstreams, GatewayConfig config) {
        this.routes = routes;
        this.upstreams = upstreams;
        this.patience = config.timeouts().part().toMillis();
    }

    /**
     * The answer to a GET.
     *
     * @param uri path and query, as a client would ask for it
     * @return never fails: what goes wrong on the way is an answer as well
     */
    public Future<Told> ask(HttpServerRequest client, String uri) {
        int query = uri.indexOf('?');
        Route route = routes.find("GET", query < 0 ? uri : uri.substring(0, query))
                .orElseThrow(() -> new IllegalStateException("No route leads to " + uri));
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Accept", "application/json");
        PASSED_ON.stream()
                .filter(client.headers()::contains)
                .forEach(name -> headers.set(name, client.getHeader(name)));
        HeaderHygiene.clean(headers, client, RequestId.of(client.getHeader(RequestId.HEADER)));
        Upstreams.Sent[] asked = new Upstreams.Sent[1];
        boolean[] over = new boolean[1];
        return upstreams
                .open(route, new HashSet<>())
                .compose(sent -> {
                    if (over[0]) {
                        // It waited for a connection for so long that nobody waits for its answer any more.
                        sent.request().reset();
                        sent.instance().end(true);
                        return Future.<HttpClientResponse>failedFuture("Nobody waits for the answer");
                    }
                    asked[0] = sent;
                    HttpClientRequest request = sent.request();
                    request.setMethod(HttpMethod.GET).setURI(uri).headers().addAll(headers);
                    return request.send();
                })
                .compose(answer -> answer.body().map(body -> new Told(answer.statusCode(), answer.headers(), body)))
                .timeout(patience, TimeUnit.MILLISECONDS)
                .onSuccess(told -> asked[0].instance().end(true))
                .recover(failure -> {
                    over[0] = true;
                    if (asked[0] != null) {
                        asked[0].request().reset();
                        asked[0].instance().end(false);
                    }
                    boolean late = failure instanceof java.util.concurrent.TimeoutException;
                    return Future.succeededFuture(
                            new Told(late ? 504 : 503, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer()));
                });
    }

    /**
     * What a service said.
     *
     * @param body empty if it said nothing at all
     */
    public record Told(int status, MultiMap headers, Buffer body) {

        public boolean isOk() {
            return status == 200;
        }
    }
}
