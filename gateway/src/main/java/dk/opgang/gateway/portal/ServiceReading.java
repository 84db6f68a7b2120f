package dk.opgang.gateway.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks the services. What everybody may read is kept for a moment, so that a page with many parts costs the services little. */
@ApplicationScoped
class ServiceReading implements Reading {

    private static final long MOST_KEPT = 5_000;

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
    private final Cache<String, Answer> kept;

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
                .maximumSize(MOST_KEPT)
                .build();
    }

    @Override
    public CompletableFuture<Answer> read(String address, Reader reader) {
        if (reader.isKnown()) {
            return ask(address, reader, reader.authorization());
        }
        String key = reader.language().getLanguage() + " " + address;
        Answer known = kept.getIfPresent(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        return everybody
                .get()
                .toCompletionStage()
                .toCompletableFuture()
                .thenCompose(token -> ask(address, reader, "Bearer " + token))
                .exceptionally(_ -> Answer.NONE)
                .thenApply(answer -> {
                    if (answer.isOk()) {
                        kept.put(key, answer);
                    }
                    return answer;
                });
    }

    private CompletableFuture<Answer> ask(String address, Reader reader, @Nullable String authorization) {
        Optional<Route> route = routes.find("GET", URI.create(address).getPath());
        if (route.isEmpty()) {
            return CompletableFuture.completedFuture(Answer.NONE);
        }
        URI service = instances.address(route.get().service());
        Duration patience = config.timeouts().response();
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(address))
                .timeout(patience)
                .header("Accept", "application/json")
                .header("Accept-Language", reader.language().getLanguage());
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> response == null ? Answer.NONE : answer(response));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), json(response.body()));
    }

    private static JsonNode json(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("Memory cannot fail", e);
        }
    }
}
