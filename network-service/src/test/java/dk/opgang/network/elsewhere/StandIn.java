package dk.opgang.network.elsewhere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * A server that answers in the place of other services, and that tells the service under test where it is. There is one of each kind for all class
 * loaders of the tests, at a port that is free: at a port of its own it would meet whoever else of the machine listens there.
 */
public abstract class StandIn implements ConfigSource {

    protected static final JsonMapper JSON = new JsonMapper();

    private static final int ABOVE_THE_FILES = 500;

    private final String name;
    private final Set<String> properties;

    /** @param properties the settings in which the service under test reads the addresses of those whose place this takes */
    protected StandIn(String name, Set<String> properties) {
        this.name = name;
        this.properties = properties;
    }

    /** Says what is answered at which path. */
    protected abstract void answers(HttpServer server);

    @Override
    public final Set<String> getPropertyNames() {
        return properties;
    }

    @Override
    public final String getValue(String property) {
        return properties.contains(property) ? url() : null;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final int getOrdinal() {
        return ABOVE_THE_FILES;
    }

    /** Where it listens, from the first question on until the JVM ends. The properties of the system are one for all class loaders. */
    protected final String url() {
        synchronized (System.getProperties()) {
            String known = System.getProperty("opgang.test." + name);
            if (known == null) {
                known = "http://127.0.0.1:" + start();
                System.setProperty("opgang.test." + name, known);
            }
            return known;
        }
    }

    private int start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            answers(server);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers, and ends the exchange. */
    protected static void answer(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
