package dk.opgang.system;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that webhooks can be sent to: on one of the ports of this machine that are allowed for that outside of production. */
public final class Receiver implements AutoCloseable {

    private static final int FIRST_PORT = 18_950;
    private static final int LAST_PORT = 18_989;
    private static final int WAITING_CONNECTIONS = 100;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Receiver(HttpServer server, HttpHandler handler) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    /** Listens on the first port that is free. */
    public static Receiver start(HttpHandler handler) {
        for (int port = FIRST_PORT; ; port++) {
            try {
                return new Receiver(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CONNECTIONS),
                        handler);
            } catch (IOException e) {
                if (port == LAST_PORT) {
                    throw new IllegalStateException("No port is free", e);
                }
            }
        }
    }

    /** Its address, ending with a slash. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
