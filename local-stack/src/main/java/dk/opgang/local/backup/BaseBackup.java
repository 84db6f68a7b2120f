package dk.opgang.local.backup;

import dk.opgang.local.postgres.Databases;
import dk.opgang.local.postgres.HotCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the data directory of a server that goes on working, by PostgreSQL's low-level interface: what changed while it was copied is
 * made good from the write-ahead log of that time. So all databases of the server are as they were at one moment, the end of the backup.
 */
final class BaseBackup {

    /** The log is kept for this session as long as it lives, and no longer. */
    private static final String KEEP_LOG =
            "select pg_create_physical_replication_slot('opgang_backup', true, true)::text";

    /** The last piece of the log is whole once the next one has begun. */
    private static final String LAST = "select pg_walfile_name(pg_switch_wal())";

    private static final Pattern LOG_FILE = Pattern.compile("[0-9A-F]{24}");

    private final Path dataDirectory;
    private final Databases databases;
    private final BackupFolder folder;

    BaseBackup(Path dataDirectory, Databases databases, BackupFolder folder) {
        this.dataDirectory = dataDirectory;
        this.databases = databases;
        this.folder = folder;
    }

    /** @param keepLog whether the server is to keep the log from now on, so that it can be added to the backup */
    void run(boolean keepLog) throws SQLException, IOException {
        // One session begins and ends the backup: if it is lost, so is the backup.
        try (Connection connection = databases.open()) {
            if (keepLog) {
                LogSince.keep(connection);
            }
            KeyFiles.texts(connection, KEEP_LOG);
            HotCopy copy = HotCopy.begin(connection);
            KeyFiles keys = KeyFiles.of(databases);
            copy.files(
                    dataDirectory,
                    file -> keys.include(file)
                            ? folder.keyData().resolve(file)
                            : folder.data().resolve(file));
            copy.end(folder.data());
            copyLog(copy.firstOfLog(), KeyFiles.texts(connection, LAST).getFirst());
        }
    }

    private void copyLog(String first, String last) throws IOException {
        Files.createDirectories(folder.log());
        try (Stream<Path> files = Files.list(dataDirectory.resolve("pg_wal"))) {
            List<Path> needed = files.filter(
                            file -> isBetween(file.getFileName().toString(), first, last))
                    .toList();
            for (Path file : needed) {
                Files.copy(file, folder.log().resolve(file.getFileName()));
            }
        }
    }

    private static boolean isBetween(String name, String first, String last) {
        return LOG_FILE.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }
}
