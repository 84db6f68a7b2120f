package dk.opgang.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Receivers of webhooks on one port, told apart by their paths; one is slow, and one refuses half of what comes. They speak as much of HTTP/1.1
 * as they need and keep connections open, so that the machine is there for the sender.
 */
final class WebhookReceivers implements AutoCloseable {

    static final String SLOW = "/slow";
    static final String MOODY = "/moody";

    private static final int FIRST_PORT = 18_900;
    private static final int LAST_PORT = 18_998;
    private static final int SLOW_SECONDS = 9;
    private static final int WAITING_CONNECTIONS = 1_000;
    private static final byte[] TAKEN = answer("204 No Content");
    private static final byte[] REFUSED = answer("500 Internal Server Error\r\nContent-Length: 0");

    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, List<Arrival>> arrivals = new ConcurrentHashMap<>();

    /** @param micros since 1970 */
    record Arrival(String id, long micros) {}

    /**
     * The head of a request.
     *
     * @param path empty if the sender has hung up
     * @param length of the body, in bytes
     */
    private record Head(String path, String id, int length) {

        private static final Head NONE = new Head("", "", 0);
    }

    private WebhookReceivers(ServerSocket door) {
        this.door = door;
        Thread.ofVirtual().start(this::accept);
    }

    static WebhookReceivers start() throws IOException {
        for (int port = FIRST_PORT; ; port++) {
            ServerSocket door = new ServerSocket();
            try {
                door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CONNECTIONS);
                return new WebhookReceivers(door);
            } catch (IOException e) {
                door.close();
                if (port == LAST_PORT) {
                    throw e;
                }
            }
        }
    }

    private static byte[] answer(String head) {
        return ("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    String url(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** What has come to the path and was taken, in the order of arrival. */
    List<Arrival> at(String path) {
        return arrivals.getOrDefault(path, List.of());
    }

    /** How many connections are open. */
    int connections() {
        return open.size();
    }

    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException _) {
                // The door is closed, or the one before it was gone before it was let in.
            }
        }
    }

    private void converse(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = new BufferedOutputStream(socket.getOutputStream())) {
            socket.setTcpNoDelay(true);
            for (Head head = head(in); !head.path().isEmpty(); head = head(in)) {
                Arrival arrival = new Arrival(head.id(), now());
                in.skipNBytes(head.length());
                out.write(take(head.path(), arrival) ? TAKEN : REFUSED);
                out.flush();
            }
        } catch (IOException _) {
            // The sender has hung up; it tries again what was not answered.
        } finally {
            open.remove(socket);
        }
    }

    private static Head head(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return Head.NONE;
        }
        String id = "";
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "webhook-id" -> id = value;
                case "content-length" -> length = Integer.parseInt(value);
                default -> {
                    // Nothing that a receiver here looks at.
                }
            }
        }
        return new Head(first.split(" ", 3)[1], id, length);
    }

    /** Empty at the end of a head, and at the end of all. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private boolean take(String path, Arrival arrival) {
        boolean taken = isTaken(path);
        if (taken) {
            arrivals.computeIfAbsent(path, _ -> Collections.synchronizedList(new ArrayList<>()))
                    .add(arrival);
        }
        return taken;
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
    public void close() throws IOException {
        closed.countDown();
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
