package dk.opgang.network.webhook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.network.webhook.address.Target;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests go where they are told to, by the name that they are told. */
class HttpSenderTest {

    private static final int LARGE = 1024 * 1024;

    private final Vertx vertx = Vertx.vertx();
    private final HttpSender sender = new HttpSender(vertx);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Host"),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    body));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            boolean isRedirect = exchange.getRequestURI().getPath().equals("/moved");
            exchange.sendResponseHeaders(isRedirect ? 307 : 200, LARGE);
            exchange.getResponseBody().write(new byte[LARGE]);
        }
    }

    private Target target(String path) {
        int port = server.getAddress().getPort();
        return new Target(
                URI.create("http://receiver.example.org:" + port + path),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private Answer posted(Target target, Map<String, String> headers, String body) {
        return sender.post(target, headers, body).toCompletableFuture().join();
    }

    @Test
    void theAddressIsConnectedToAndTheHostIsNamed() {
        // Given
        Map<String, String> headers = Map.of("webhook-id", "1");

        // When
        Answer answer = posted(target("/events?of=all"), headers, "{\"æ\": 1}");

        // Then
        assertEquals(Answer.of(200, null), answer);
        String host = "receiver.example.org:" + server.getAddress().getPort();
        assertEquals(List.of("POST /events?of=all " + host + " 1 {\"æ\": 1}"), requests);
    }

    @Test
    void aRedirectIsTheAnswerAndALargeBodyIsNotWaitedFor() {
        // When
        List<Answer> answers = List.of(
                posted(target("/moved"), Map.of("webhook-id", "1"), ""),
                posted(target("/events"), Map.of("webhook-id", "2"), ""));

        // Then
        assertEquals(List.of(Answer.of(307, null), Answer.of(200, null)), answers);
        assertEquals(2, requests.size(), "Nobody went elsewhere");
    }

    @Test
    void whatGoesWrongOnTheWayIsTold() throws IOException {
        // Given
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Target nobody = new Target(
                URI.create("http://receiver.example.org:" + closed),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), closed));

        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> answerWithoutTls(plain));
            Target other = new Target(
                    URI.create("https://receiver.example.org:" + plain.getLocalPort()),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), plain.getLocalPort()));

            // When
            List<Answer> answers = List.of(posted(nobody, Map.of(), ""), posted(other, Map.of(), ""));

            // Then
            assertEquals(List.of(Answer.none("connection-failed"), Answer.none("tls-failed")), answers);
        }
    }

    private void answerWithoutTls(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (IOException _) {
            // The other side has closed it.
            requests.add("closed");
        }
    }
}
