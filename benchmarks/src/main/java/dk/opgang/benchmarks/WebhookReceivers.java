package dk.opgang.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Receivers of webhooks on one port, told apart by their paths; one is slow, and one refuses half of what comes. */
final class WebhookReceivers implements AutoCloseable {

    static final String SLOW = "/slow";
    static final String MOODY = "/moody";

    private static final int FIRST_PORT = 18_900;
    private static final int LAST_PORT = 18_998;
    private static final int SLOW_SECONDS = 9;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, List<Arrival>> arrivals = new ConcurrentHashMap<>();

    /** @param micros since 1970 */
    record Arrival(String id, long micros) {}

    private WebhookReceivers(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static WebhookReceivers start() throws IOException {
        for (int port = FIRST_PORT; ; port++) {
            try {
                return new WebhookReceivers(
                        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000));
            } catch (IOException e) {
                if (port == LAST_PORT) {
                    throw e;
                }
            }
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What has come to the path and was taken, in the order of arrival. */
    List<Arrival> at(String path) {
        return arrivals.getOrDefault(path, List.of());
    }

    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Arrival arrival = new Arrival(exchange.getRequestHeaders().getFirst("webhook-id"), now());
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            boolean taken = isTaken(path);
            if (taken) {
                arrivals.computeIfAbsent(path, _ -> Collections.synchronizedList(new ArrayList<>()))
                        .add(arrival);
            }
            exchange.sendResponseHeaders(taken ? 204 : 500, -1);
        }
    }

    private boolean isTaken(String path) {
        try {
            return switch (path) {
                case SLOW -> !closed.await(SLOW_SECONDS, TimeUnit.SECONDS);
                case MOODY -> ThreadLocalRandom.current().nextBoolean();
                default -> true;
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
