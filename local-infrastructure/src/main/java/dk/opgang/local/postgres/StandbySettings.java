package dk.opgang.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ALTER SYSTEM} keeps about streaming, in the server's own file. Settings of the command line would win over it and could not be
 * changed while the server runs.
 */
final class StandbySettings {

    static final String LIST = "synchronous_standby_names";

    private static final String FILE = "postgresql.auto.conf";
    private static final List<String> OWN =
            List.of("primary_conninfo", "primary_slot_name", "wal_retrieve_retry_interval", LIST);

    private StandbySettings() {}

    /** Has a server that is not running follow the primary when it starts. Nobody is on its own list: what it would wait for if it was promoted. */
    static void write(DatabaseNode standby, DatabaseNode primary) throws IOException {
        Path file = standby.dataDirectory().resolve(FILE);
        Stream<String> own = Stream.of(
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=%s'"
                        .formatted(primary.port(), standby.standbyName()),
                "primary_slot_name = '%s'".formatted(standby.standbyName()),
                // Writes wait as long as the standby is away: five seconds between its attempts would be theirs, too.
                "wal_retrieve_retry_interval = '500ms'");
        Files.write(file, Stream.concat(others(file).stream(), own).toList());
        Path signal = signal(standby);
        if (!Files.exists(signal)) {
            Files.createFile(signal);
        }
    }

    /** Has a server that is started on the data directory wait for nobody and follow nobody. */
    static void forget(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve(FILE);
        Files.write(file, others(file));
    }

    /** Whether the data directory is of a server that follows another one. */
    static boolean follows(DatabaseNode node) {
        return Files.exists(signal(node));
    }

    /** Whether what the primary acknowledges is on the standby as well; it need not run. */
    static boolean waitsFor(DatabaseNode primary, DatabaseNode standby) {
        try {
            return lines(primary.dataDirectory().resolve(FILE)).stream()
                    .filter(line -> line.startsWith(LIST))
                    .anyMatch(line -> line.contains("'" + standby.standbyName() + "'"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the settings of " + primary.name(), e);
        }
    }

    private static Path signal(DatabaseNode node) {
        return node.dataDirectory().resolve("standby.signal");
    }

    private static List<String> others(Path file) throws IOException {
        return lines(file).stream()
                .filter(line -> OWN.stream().noneMatch(line::startsWith))
                .toList();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
