package dk.opgang.benchmarks;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Ports;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A program of {@code benchmarks/peers} on the databases of a running stack. */
record Peer(Process process, URI address, Path log) implements AutoCloseable {

    private static final Path PEERS = Path.of("benchmarks", "peers");
    /** What the virtual machines of the services are told as well. */
    private static final List<String> AS_SERVICES = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    /** Its jar is not there. */
    static final class NotBuilt extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private NotBuilt(String name) {
            super("To be built first: ./mvnw -f benchmarks/peers/" + name + " package");
        }
    }

    /** Opgang's reads and posts as somebody would write them with Spring: as the role of the services, which passes no policy by. */
    static Peer spring(Running stack) throws IOException, InterruptedException {
        int port = Ports.free();
        return start(
                stack,
                "spring-twin",
                port,
                List.of(
                        "--server.port=" + port,
                        "--twin.keys=" + stack.stack().issuer().issuerUrl() + "/jwks",
                        "--twin.housing-areas.url=" + url(stack, "housing_areas", EmbeddedPostgresServer.APP),
                        "--twin.participants.url=" + url(stack, "participants", EmbeddedPostgresServer.APP),
                        "--twin.initiatives.url=" + url(stack, "initiatives", EmbeddedPostgresServer.APP)));
    }

    /** A row by its id with Quarkus and nothing around it: as the owner of the tables of one database, whom the policies do not bind. */
    static Peer quarkus(Running stack, String database) throws IOException, InterruptedException {
        int port = Ports.free();
        return start(
                stack,
                "bare-quarkus",
                port,
                List.of(
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.datasource.jdbc.url=" + url(stack, database, EmbeddedPostgresServer.OWNER)));
    }

    /** Spring Cloud Gateway before a service of the stack, which checks the token and passes the request on. */
    static Peer springGateway(Running stack, URI service) throws IOException, InterruptedException {
        int port = Ports.free();
        return start(
                stack,
                "spring-gateway",
                port,
                List.of(
                        "--server.port=" + port,
                        "--peer.keys=" + stack.stack().issuer().issuerUrl() + "/jwks",
                        "--peer.service=" + service));
    }

    /** Settings that begin with {@code -D} are the virtual machine's, others the program's. */
    private static Peer start(Running stack, String name, int port, List<String> settings)
            throws IOException, InterruptedException {
        Path jar = PEERS.resolve(name).resolve("target");
        jar = Files.exists(jar.resolve(name + "-runner.jar"))
                ? jar.resolve(name + "-runner.jar")
                : jar.resolve(name + ".jar");
        if (!Files.exists(jar)) {
            throw new NotBuilt(name);
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(AS_SERVICES);
        settings.stream().filter(setting -> setting.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        settings.stream().filter(setting -> !setting.startsWith("-D")).forEach(command::add);
        Path log = stack.folder().resolve(name + "-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        Peer peer = new Peer(process, URI.create("http://127.0.0.1:" + port), log);
        peer.await(stack);
        return peer;
    }

    ClosedLoop.Side side(Supplier<HttpRequest> next) {
        return new ClosedLoop.Side(process.toHandle(), next);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void await(Running stack) throws IOException, InterruptedException {
        HttpRequest alive = request("/alive").build();
        Instant limit = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(limit) && process.isAlive()) {
            try {
                if (stack.http().send(alive, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // Not yet.
            }
            Thread.sleep(200);
        }
        close();
        throw new IllegalStateException("The peer did not start: " + Files.readString(log));
    }

    private static String url(Running stack, String database, String role) {
        return "jdbc:postgresql://127.0.0.1:" + stack.stack().postgres().port() + "/" + database + "?user=" + role;
    }
}
