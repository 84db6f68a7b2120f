package dk.opgang.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.config.GatewayConfig;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private final Vertx vertx =
            new VertxBuilder().serviceProviders(List.of()).init().vertx();
    private final Leaving leaving = new Leaving(vertx, config());

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aStreamIsEndedAndItsListenerToldToComeBack() throws Exception {
        // Given
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            leaving.endInTime(context);
            context.response().setChunked(true).write("data: first\n\n");
            // As if the process had been told to stop while somebody listens.
            leaving.begin(new ShutdownDelayInitiatedEvent());
        });
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        boolean before = leaving.hasBegun();

        // When
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        // Then
        assertFalse(before);
        assertEquals("data: first\n\nretry: 1000\n\n", answer.body());
        assertTrue(leaving.hasBegun());
    }

    private static GatewayConfig config() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withDefaultValues(Map.of("opgang.gateway.drain.delay", "PT0.05S"))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
