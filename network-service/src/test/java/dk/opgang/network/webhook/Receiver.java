package dk.opgang.network.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.platform.testing.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** A receiver of webhooks: a server of its own on one of the ports that are open outside of production. */
final class Receiver implements AutoCloseable {

    private static final int FIRST_PORT = 18_900;
    private static final int PORTS = 100;

    /** What a receiver answers to a request, and does before. */
    interface Answering {
        int status(Received request) throws IOException;
    }

    /** @param headers by their names in small letters */
    record Received(Map<String, String> headers, String body) {

        String id() {
            return headers.getOrDefault("webhook-id", "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Answering answering = _ -> 204;
    private volatile Map<String, String> headers = Map.of();

    private Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** On some free port: other tests may be at work on the same machine. */
    static Receiver start() throws IOException {
        int first = ThreadLocalRandom.current().nextInt(PORTS);
        for (int i = 0; ; i++) {
            try {
                int port = FIRST_PORT + (first + i) % PORTS;
                return new Receiver(
                        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            } catch (IOException e) {
                if (i == PORTS) {
                    throw e;
                }
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    Receiver answers(Answering other) {
        answering = other;
        return this;
    }

    Receiver answers(int status) {
        return answers(_ -> status);
    }

    Receiver withHeaders(Map<String, String> others) {
        headers = others;
        return this;
    }

    List<Received> received() {
        return received;
    }

    List<String> ids() {
        return received.stream().map(Received::id).toList();
    }

    /** Waits until so many requests have come. */
    List<Received> await(int count) {
        Waiting.await().until(() -> received.size() >= count);
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> named.put(name, values.getFirst()));
            Received request =
                    new Received(named, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            int status = answering.status(request);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
