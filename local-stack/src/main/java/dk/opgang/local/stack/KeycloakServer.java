package dk.opgang.local.stack;

import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak of the version that the compose file names, as a process, with the realm that it imports when it starts. Its distribution comes from
 * Maven, 176 MB once, and is unpacked below {@code local-stack/target}. It keeps nothing: each start has new signing keys.
 */
final class KeycloakServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** The plugin that the module itself is built with. */
    private static final String UNPACK = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack";

    /** As the compose file has them unless the environment says otherwise. */
    private static final String SECRET = "development";

    private final Process process;
    private final String issuer;

    private KeycloakServer(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /**
     * Starts it and waits until it knows the realm.
     *
     * @param version such as 26.7.3
     * @throws StackException if there is no distribution and none can be had, or if it does not start
     */
    static KeycloakServer start(Path root, String version, int port, Path log) {
        Path home = distribution(root, version);
        String issuer = "http://127.0.0.1:" + port + StackIssuer.KEYCLOAK.path();
        try {
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    root.resolve("local-stack/keycloak/opgang-realm.json"),
                    realms.resolve("opgang-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            KeycloakServer server = new KeycloakServer(launch(home, port, log), issuer);
            server.awaitReady(log);
            return server;
        } catch (IOException e) {
            throw new StackException("Keycloak could not be started in " + home, e);
        }
    }

    String issuerUrl() {
        return issuer;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        // Its script waits for the server and hands the signal on.
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        Processes.end(process.toHandle(), GRACE);
        all.forEach(part -> Processes.end(part, GRACE));
    }

    private static Process launch(Path home, int port, Path log) throws IOException {
        ProcessBuilder keycloak = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + Ports.free(),
                        "--hostname=http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        keycloak.environment().keySet().retainAll(List.of("PATH", "HOME", "USER", "LANG", "TMPDIR"));
        keycloak.environment().put("JAVA", Processes.java());
        keycloak.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        for (String secret : List.of("OPGANG_CLIENT_SECRET", "OPGANG_SERVICE_SECRET")) {
            keycloak.environment().put(secret, System.getenv().getOrDefault(secret, SECRET));
        }
        return keycloak.start();
    }

    private void awaitReady(Path log) {
        HttpRequest realm = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            boolean over =
                    Wait.until(START_LIMIT, Duration.ofMillis(500), () -> !process.isAlive() || knows(http, realm));
            if (!over || !process.isAlive()) {
                close();
                throw new StackException("Keycloak did not start. The end of " + log + ":\n" + LogTail.of(log, 25));
            }
        }
    }

    private static boolean knows(HttpClient http, HttpRequest realm) {
        try {
            return http.send(realm, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The unpacked distribution, which is fetched if it is not there. */
    private static Path distribution(Path root, String version) {
        Path folder = root.resolve("local-stack/target/keycloak");
        Path home = folder.resolve("keycloak-" + version);
        if (Files.exists(home.resolve("bin/kc.sh"))) {
            return home;
        }
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve("fetched.log");
            Process maven = new ProcessBuilder(
                            "./mvnw",
                            "-q",
                            "-N",
                            UNPACK,
                            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
                            "-DoutputDirectory=" + folder)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!maven.waitFor(15, TimeUnit.MINUTES) || maven.exitValue() != 0) {
                maven.destroyForcibly();
                throw new StackException("The distribution of Keycloak " + version
                        + " is not to be had from Maven. The end of " + log + ":\n" + LogTail.of(log, 10));
            }
            return home;
        } catch (IOException e) {
            throw new StackException("The distribution of Keycloak could not be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Fetching Keycloak was interrupted", e);
        }
    }
}
