package dk.opgang.gateway.stub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** One instance of a service that answers what a test wants, byte by byte, and closes each connection after it. */
public final class RawService implements AutoCloseable {

    private final String name;
    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean ready = true;
    private volatile UnaryOperator<String> answer;

    private RawService(String name) throws IOException {
        this.name = name;
        this.server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        this.answer = path -> whole();
        Thread.ofVirtual().start(this::accept);
    }

    static RawService start(String name) {
        try {
            return new RawService(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** An answer in which nothing is missing, with the name of the instance. */
    public String whole() {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + (name.length() + 2)
                + "\r\n\r\n\""
                + name
                + "\"";
    }

    /** What it answers to a path from now on; it hangs up after it, also if that is nothing. */
    public void answers(UnaryOperator<String> byPath) {
        answer = byPath;
    }

    public void isReady(boolean now) {
        ready = now;
    }

    /** How many requests it has got, besides those that asked whether it is ready. */
    public int asked() {
        return asked.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            BufferedReader head =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String first = head.readLine();
            if (first == null) {
                return;
            }
            for (String line = head.readLine(); line != null && !line.isEmpty(); line = head.readLine()) {
                // The headers say nothing that matters here.
            }
            String path = first.split(" ", -1)[1];
            String bytes = path.equals("/q/health/ready") ? health() : tell(path);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // Whoever asked has gone.
        }
    }

    private String health() {
        String status = ready ? "200 OK" : "503 Service Unavailable";
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    }

    private String tell(String path) {
        asked.incrementAndGet();
        return answer.apply(path);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
