package dk.opgang.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A gateway and an issuer of tokens that answer as a test says. */
final class FakeOpgang implements AutoCloseable {

    static final String ID = "0199a0b0-0000-7000-8000-000000000001";
    static final String BATCH = "/v1/placement-batches/" + ID;

    /** Answers one request. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A request as it came in whole. */
    record Seen(String method, String target, String key, String authorization, String language, String body) {}

    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    FakeOpgang() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        on(
                "GET /issuer/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"issuer\":\"%1$s/issuer\",\"token_endpoint\":\"%1$s/issuer/token\"}".formatted(url())));
        on("POST /issuer/token", exchange -> {
            read(exchange);
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"token-of-issuer\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The environment of a command that is to speak with it. */
    Map<String, String> environment() {
        return Map.of("OPGANG_GATEWAY", url(), "OPGANG_ISSUER", url() + "/issuer");
    }

    /** @param request for instance {@code GET /v1/placements} */
    void on(String request, Handler handler) {
        handlers.put(request, handler);
    }

    /** What has come in whole, in its order, without what the issuer was asked. */
    List<Seen> seen() {
        return seen.stream().filter(one -> !one.target().startsWith("/issuer")).toList();
    }

    List<Seen> seen(String method) {
        return seen().stream().filter(one -> one.method().equals(method)).toList();
    }

    /** The whole body; the request counts as seen from then on. */
    String read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Language")),
                body));
        return body;
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, status < 400 ? "application/json" : "application/problem+json", body);
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Request-Id", "request-17");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A handler that takes the request and answers so. */
    Handler answering(int status, String body) {
        return exchange -> {
            read(exchange);
            answer(exchange, status, body);
        };
    }

    /** A batch in JSON. */
    static String batch(String status, int received, int rejected) {
        return """
                {"id": "0199a0b0-0000-7000-8000-000000000001", "status": "%s", "dryRun": false, "onError": "skip", "progress": %s,
                 "rows": {"received": %d, "created": %d, "updated": 0, "unchanged": 0, "removed": 0, "rejected": %d}}""".formatted(
                        status, status.equals("processing") ? "0.5" : "1.0", received, received - rejected, rejected);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Handler handler =
                handlers.getOrDefault(request, answering(404, "{\"title\":\"Nothing here\",\"code\":\"not-found\"}"));
        handler.handle(exchange);
    }
}
