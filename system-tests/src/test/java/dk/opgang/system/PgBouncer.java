package dk.opgang.system;

import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * PgBouncer on this machine, which hands connections on after each transaction. Its program is that of the path, or of {@code opgang.pgbouncer};
 * Debian's package need not be installed, it can be unpacked somewhere.
 */
final class PgBouncer implements AutoCloseable {

    /** For each role in each database: fewer than what asks at once, so that connections are handed on. */
    static final int SERVER_CONNECTIONS = 4;

    private static final Map<String, String> DATABASES = Map.of(
            "participants-service", "participants",
            "initiatives-service", "initiatives",
            "housing-areas-service", "housing_areas",
            "network-service", "network");

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final int port = Ports.free();
    private @Nullable Process process;

    static boolean isThere() {
        try {
            return new ProcessBuilder(program(), "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For a database that is called as the service is. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/${quarkus.application.name}?prepareThreshold=0";
    }

    /** The same, for migrations: a connection stays the same. */
    String migrationsUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/${quarkus.application.name}-migrations";
    }

    /** Starts it before the server at the address. */
    void before(String address) {
        try {
            Path folder = Files.createTempDirectory("pgbouncer");
            // Where everything is run by root it goes on as nobody, who has to read what it is told.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.writeString(
                    folder.resolve("users.txt"), "\"opgang_app\" \"opgang_app\"\n\"opgang_owner\" \"opgang_owner\"\n");
            Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), settings(address, folder));
            List<String> command = new ArrayList<>(List.of(program()));
            if (System.getProperty("user.name").equals("root")) {
                command.addAll(List.of("-u", "nobody"));
            }
            command.add(settings.toString());
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PgBouncer could not be started", e);
        }
    }

    private String settings(String address, Path folder) {
        String server = "host=127.0.0.1 port=" + address.substring(address.lastIndexOf(':') + 1);
        String databases = DATABASES.entrySet().stream()
                .map(it -> "%1$s = %2$s dbname=%3$s%n%1$s-migrations = %2$s dbname=%3$s pool_mode=session"
                        .formatted(it.getKey(), server, it.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                [databases]
                %s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = transaction
                default_pool_size = %d
                max_client_conn = 500
                query_wait_timeout = 30
                ignore_startup_parameters = extra_float_digits
                """.formatted(databases, port, folder.resolve("users.txt"), SERVER_CONNECTIONS);
    }

    private static String program() {
        return System.getProperty("opgang.pgbouncer", "pgbouncer");
    }

    @Override
    public void close() {
        if (process != null) {
            Processes.end(process.toHandle(), GRACE);
        }
    }
}
