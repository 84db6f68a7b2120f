package dk.opgang.local.backup;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Backup and restore of a stack's databases and keys. */
public final class Backup {

    private final BackupFolder folder;

    public Backup(Path folder) {
        this.folder = new BackupFolder(folder);
    }

    /**
     * Copies the databases as of one moment while everything goes on, and proves the copy: it is started once, elsewhere, and what it holds
     * is written into its manifest.
     *
     * @param port of the running server
     * @return what it holds
     */
    public Report make(StackFolder stack, int port, Clock clock) {
        if (Files.exists(folder.path())) {
            throw new StackException(folder.path() + " exists already. A backup gets a folder of its own.");
        }
        try {
            Files.createDirectories(
                    folder.path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            new BaseBackup(stack.postgres(), new Databases(port), folder).run();
            String completedAt = clock.instant().toString();
            if (Files.exists(stack.keys())) {
                Copy.tree(stack.keys(), folder.keySets());
            }
            Map<String, String> files = Manifest.checksums(folder);
            Manifest manifest = new Manifest(completedAt, files, proof());
            manifest.write(folder);
            return new Report(manifest.contents(), manifest.contents());
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be written", e);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL did not take the backup: " + e.getMessage(), e);
        }
    }

    /**
     * Puts the databases and key sets into a stack that does not run and has neither, nor topics.
     *
     * @return what was backed up and what is there now
     * @throws StackException if a file is missing or damaged
     */
    public Report restore(StackFolder stack) {
        try {
            Manifest manifest = Manifest.read(folder);
            check(manifest.files(), Manifest.checksums(folder));
            // Other key sets would be written over, and other topics tell of another past.
            for (Path there : List.of(stack.postgres(), stack.keys(), stack.kafka())) {
                if (Files.exists(there)) {
                    throw new StackException(there + " is there already; ./opgang reset deletes it.");
                }
            }
            lay(stack.postgres());
            if (Files.exists(folder.keySets())) {
                Copy.tree(folder.keySets(), stack.keys());
            }
            return new Report(manifest.contents(), contents(stack.postgres()));
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be read", e);
        } catch (SQLException e) {
            throw new StackException("What was restored cannot be read: " + e.getMessage(), e);
        }
    }

    private static void check(Map<String, String> expected, Map<String, String> found) {
        Map<String, String> missing = new TreeMap<>(expected);
        missing.entrySet().removeAll(found.entrySet());
        if (!missing.isEmpty()) {
            boolean isWithoutKeys = missing.keySet().stream().allMatch(file -> file.startsWith("keys/"));
            throw new StackException(
                    isWithoutKeys
                            ? "The backup is here without its keys; bring the folder keys as well."
                            : "Missing or damaged in the backup: " + String.join(", ", missing.keySet()));
        }
    }

    private Map<String, Contents.Table> proof() throws IOException, SQLException {
        Path elsewhere = Files.createTempDirectory("opgang-proof");
        Path directory = elsewhere.resolve("postgres");
        try {
            lay(directory);
            return contents(directory);
        } finally {
            Folders.delete(elsewhere);
        }
    }

    /** Makes a data directory of the parts of the backup; the server that is started on it makes good what changed meanwhile. */
    private void lay(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        Files.createDirectory(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Copy.tree(folder.data(), directory);
        if (Files.exists(folder.keyData())) {
            Copy.tree(folder.keyData(), directory);
        }
        Copy.tree(folder.log(), directory.resolve("pg_wal"));
    }

    private static Map<String, Contents.Table> contents(Path directory) throws SQLException {
        int port = Ports.free();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(directory, port)) {
            return Contents.of(new Databases(server.port()));
        }
    }

    /** What the databases held, and what they hold: the same, if all is well. */
    public record Report(Map<String, Contents.Table> before, Map<String, Contents.Table> after) {

        public boolean isEqual() {
            return before.equals(after);
        }

        public int tables() {
            return after.size();
        }

        public long rows() {
            return after.values().stream().mapToLong(Contents.Table::rows).sum();
        }
    }
}
