package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.proxy.Instances;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.route.RouteTable;
import dk.opgang.gateway.token.PortalToken;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks the services. What everybody may read is kept for a moment, so that a page with many parts costs the services little. */
@Singleton
class ServiceReading implements Reading {

    /** Bytes of the answers that are kept, as they came; read, they take several times as much. */
    private static final long MOST_KEPT = 32L * 1024 * 1024;

    /** Numbers stay as the services write them: pages show no others. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final RouteTable routes;
    private final GatewayConfig config;
    private final Instances instances;
    private final PortalToken everybody;
    private final HttpClient http;
    private final Cache<String, Told> kept;

    ServiceReading(RouteTable routes, GatewayConfig config, Instances instances, PortalToken everybody) {
        this.routes = routes;
        this.config = config;
        this.instances = instances;
        this.everybody = everybody;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeouts().connect())
                .build();
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(config.refresh())
                .maximumWeight(MOST_KEPT)
                .weigher((String key, Told told) -> told.bytes())
                .build();
    }

    @Override
    public CompletableFuture<Answer> read(String address, String mediaType, Reader reader) {
        if (reader.isKnown()) {
            return ask(address, mediaType, reader, reader.authorization()).thenApply(Told::answer);
        }
        String key = reader.language().getLanguage() + " " + mediaType + " " + address;
        Told known = kept.getIfPresent(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known.answer());
        }
        return everybody
                .get()
                .toCompletionStage()
                .toCompletableFuture()
                .thenCompose(token -> ask(address, mediaType, reader, "Bearer " + token))
                .exceptionally(_ -> Told.NOTHING)
                .thenApply(told -> {
                    if (told.answer().isOk()) {
                        kept.put(key, told);
                    }
                    return told.answer();
                });
    }

    private CompletableFuture<Told> ask(
            String address, String mediaType, Reader reader, @Nullable String authorization) {
        Optional<Route> route = routes.find("GET", URI.create(address).getPath());
        if (route.isEmpty()) {
            return CompletableFuture.completedFuture(Told.NOTHING);
        }
        URI service = instances.address(route.get().service());
        Duration patience = config.timeouts().response();
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(address))
                .timeout(patience)
                .header("Accept", mediaType)
                .header("Accept-Language", reader.language().getLanguage());
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> response == null ? Told.NOTHING : told(response));
    }

    private static Told told(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        return new Told(new Answer(response.statusCode(), json(body)), body.length);
    }

    private static JsonNode json(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * An answer and its size.
     *
     * @param bytes as it came
     */
    private record Told(Answer answer, int bytes) {

        static final Told NOTHING = new Told(Answer.NONE, 0);
    }
}
