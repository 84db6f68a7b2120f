package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.local.postgres.Databases;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The write-ahead log of the time after a backup, by which it can be restored to any moment since. A slot of the server keeps the log until it
 * was added to the backup.
 *
 * @param until up to when it reaches
 * @param files SHA-256 of each file that was added, by its path within the backup
 */
record LogSince(String until, Map<String, String> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SLOT = "opgang_log";
    private static final String IS_KEPT = "select 'yes' from pg_replication_slots where slot_name = '" + SLOT + "'";
    private static final String KEEP = "select pg_create_physical_replication_slot('" + SLOT + "', true)::text";
    private static final String NO_LONGER = "select pg_drop_replication_slot('" + SLOT + "')::text";

    /** A moment is reached when something was committed after it. */
    private static final String NOW = "select to_json(clock_timestamp() at time zone 'UTC')#>>'{}' || 'Z'";

    private static final String MARK = "select pg_logical_emit_message(true, 'opgang', 'log')::text";

    /** The position where a piece of the log ends, and the piece. */
    private static final String SWITCH = "select pg_switch_wal()::text";

    private static final String PIECE = "select pg_walfile_name('%s')";
    private static final String LET_GO = "select end_lsn::text from pg_replication_slot_advance('" + SLOT + "', '%s')";

    private static final Pattern LOG_FILE = Pattern.compile("[0-9A-F]{24}");

    /** From now on the log is kept for this backup, and no longer for one before. */
    static void keep(Connection connection) throws SQLException {
        letGo(connection);
        KeyFiles.texts(connection, KEEP);
    }

    /** The log is no longer kept. */
    static void letGo(Connection connection) throws SQLException {
        if (isKept(connection)) {
            KeyFiles.texts(connection, NO_LONGER);
        }
    }

    /** Adds to the backup what was written since, and lets the server forget it. */
    static LogSince add(BackupFolder folder, Path dataDirectory, Databases databases) throws SQLException, IOException {
        try (Connection connection = databases.open()) {
            if (!isKept(connection)) {
                throw CommandFailed.wrongUse(StackWord.NO_LOG_KEPT);
            }
            String until = KeyFiles.texts(connection, NOW).getFirst();
            KeyFiles.texts(connection, MARK);
            String end = KeyFiles.texts(connection, SWITCH).getFirst();
            String last = KeyFiles.texts(connection, PIECE.formatted(end)).getFirst();
            Map<String, String> files =
                    new HashMap<>(Files.exists(folder.logSince()) ? read(folder).files() : Map.of());
            for (Path file : between(dataDirectory.resolve("pg_wal"), newest(folder), last)) {
                Path target = folder.log().resolve(file.getFileName());
                Files.copy(file, target);
                files.put(folder.path().relativize(target).toString().replace('\\', '/'), Manifest.checksum(target));
            }
            LogSince now = new LogSince(until, files);
            now.write(folder);
            KeyFiles.texts(connection, LET_GO.formatted(end));
            return now;
        }
    }

    /**
     * The log of a backup.
     *
     * @throws CommandFailed if it has none
     */
    static LogSince read(BackupFolder folder) {
        try {
            return JSON.readValue(Files.readString(folder.logSince()), LogSince.class);
        } catch (IOException | JacksonException _) {
            throw CommandFailed.wrongUse(StackWord.NO_LOG, folder.path());
        }
    }

    /** Whether it reaches that moment. */
    boolean reaches(Instant at) {
        return !at.isAfter(Instant.parse(until));
    }

    private void write(BackupFolder folder) throws IOException {
        Path staged = folder.logSince().resolveSibling("log.json.new");
        Files.writeString(staged, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        Files.move(staged, folder.logSince(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isKept(Connection connection) throws SQLException {
        return !KeyFiles.texts(connection, IS_KEPT).isEmpty();
    }

    private static String newest(BackupFolder folder) throws IOException {
        return names(folder.log()).stream().max(String::compareTo).orElse("");
    }

    private static List<Path> between(Path folder, String after, String last) throws IOException {
        return names(folder).stream()
                .filter(name -> name.compareTo(after) > 0 && name.compareTo(last) <= 0)
                .map(folder::resolve)
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(LOG_FILE.asMatchPredicate())
                    .sorted()
                    .toList();
        }
    }
}
