package dk.opgang.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands for a packaged service: answers that it is ready, and what environment it got; as a job, it tells what it would migrate and ends. Runs in a process of its own. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("FAKE_FAILURE") != null) {
            System.out.println("Refusing to start: " + System.getenv("FAKE_FAILURE"));
            System.exit(1);
        }
        if ("true".equals(System.getenv("QUARKUS_INIT_AND_EXIT"))) {
            System.out.println("Migrated " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL") + " as "
                    + System.getenv("QUARKUS_FLYWAY_USERNAME"));
            return;
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 10);
        server.createContext("/", exchange -> {
            byte[] body = System.getenv().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
