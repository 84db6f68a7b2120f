package dk.opgang.local.backup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.local.postgres.Databases;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.postgres.TopicsAnew;
import dk.opgang.local.process.Copy;
import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Backup and restore of a stack's databases and keys. */
public final class Backup {

    private final BackupFolder folder;

    public Backup(Path folder) {
        this.folder = new BackupFolder(folder);
    }

    /**
     * Copies the databases as of one moment while everything goes on, and proves the copy: it is started once, elsewhere, and what it holds
     * is written into its manifest. Until that is done it lies in a folder whose name ends in {@code .incomplete}, which a failure takes
     * away.
     *
     * @param port of the running server
     * @param operator what the operator keeps in files
     * @param keepLog whether the server is to keep its log from now on, for {@link #addLog}
     * @return what it holds
     */
    public Report make(StackFolder stack, int port, OperatorFiles operator, boolean keepLog, Clock clock) {
        BackupFolder staged = folder.staged();
        requireNew(folder.path(), StackWord.BACKUP_EXISTS);
        requireNew(staged.path(), StackWord.BACKUP_UNFINISHED);
        try {
            Report report = fill(staged, stack, port, operator, keepLog, clock);
            Files.move(staged.path(), folder.path(), StandardCopyOption.ATOMIC_MOVE);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be written", e);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL did not take the backup: " + e.getMessage(), e);
        } finally {
            Folders.delete(staged.path());
        }
    }

    /**
     * Adds the log of the time since, of a server that keeps it.
     *
     * @return up to when the backup can be restored now
     */
    public String addLog(StackFolder stack, int port) {
        manifest();
        try {
            return LogSince.add(folder, stack.postgres(), new Databases(port)).until();
        } catch (IOException e) {
            throw new UncheckedIOException("The log could not be added to the backup", e);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL did not give its log: " + e.getMessage(), e);
        }
    }

    /** Where the backup is until it is whole. */
    Path incomplete() {
        return folder.staged().path();
    }

    private static void requireNew(Path path, StackWord otherwise) {
        if (Files.exists(path)) {
            throw CommandFailed.wrongUse(otherwise, path);
        }
    }

    private static Report fill(
            BackupFolder staged, StackFolder stack, int port, OperatorFiles operator, boolean keepLog, Clock clock)
            throws IOException, SQLException {
        Files.createDirectories(
                staged.path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        new BaseBackup(stack.postgres(), new Databases(port), staged).run(keepLog);
        String completedAt = clock.instant().toString();
        if (Files.exists(stack.keys())) {
            Copy.tree(stack.keys(), staged.keySets());
        }
        operator.copy(staged);
        Map<String, String> files = Manifest.checksums(staged);
        Manifest manifest = new Manifest(completedAt, files, proof(staged));
        manifest.write(staged);
        return new Report(manifest.contents(), manifest.contents());
    }

    /**
     * Puts the databases and key sets into a stack that does not run and has neither, nor topics. They are moved to their places when all of
     * them are there and the databases could be started, so that a stack never begins on half of them.
     *
     * @param at the moment between the backup and the end of its log that is restored; that of the backup if null
     * @return what was backed up and what is there now
     * @throws CommandFailed if the backup is not whole, a file is missing or damaged, or the log does not reach the moment
     */
    public Report restore(StackFolder stack, @Nullable Instant at) {
        Path staged = stack.path().resolve("restoring");
        try {
            Manifest manifest = manifest();
            Map<String, String> found = Manifest.checksums(folder);
            check(manifest.files(), found);
            Set<String> log = new HashSet<>(manifest.files().keySet());
            if (at != null) {
                log.addAll(logTo(at, manifest, found));
            }
            // Other key sets would be written over, and other topics tell of another past.
            for (Path there : List.of(stack.postgres(), stack.keys(), stack.kafka())) {
                requireNew(there, StackWord.THERE_ALREADY);
            }
            Folders.delete(staged);
            Path databases = staged.resolve("postgres");
            lay(folder, log, databases);
            if (at != null) {
                PointInTime.prepare(databases, at);
            }
            Report report = new Report(manifest.contents(), restored(databases));
            if (Files.exists(folder.keySets())) {
                Copy.tree(folder.keySets(), staged.resolve("keys"));
                Files.move(staged.resolve("keys"), stack.keys(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(databases, stack.postgres(), StandardCopyOption.ATOMIC_MOVE);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be read", e);
        } catch (SQLException e) {
            throw new StackException("What was restored cannot be read: " + e.getMessage(), e);
        } finally {
            Folders.delete(staged);
        }
    }

    /** The files that the backup holds of the operator, by the variables that name them. */
    Map<String, Path> operatorFiles() {
        return OperatorFiles.in(folder);
    }

    private Manifest manifest() {
        if (!Files.isDirectory(folder.path())) {
            throw CommandFailed.wrongUse(StackWord.NO_BACKUP, folder.path());
        }
        try {
            return Manifest.read(folder);
        } catch (IOException | JacksonException _) {
            throw CommandFailed.wrongUse(StackWord.BACKUP_INCOMPLETE, folder.path());
        }
    }

    /** The pieces of the log that lead to the moment. */
    private Set<String> logTo(Instant at, Manifest manifest, Map<String, String> found) {
        LogSince since = LogSince.read(folder);
        if (at.isBefore(Instant.parse(manifest.completedAt())) || !since.reaches(at)) {
            throw CommandFailed.wrongUse(StackWord.NOT_WITHIN_LOG, at, manifest.completedAt(), since.until());
        }
        check(since.files(), found);
        return since.files().keySet();
    }

    private static void check(Map<String, String> expected, Map<String, String> found) {
        Map<String, String> missing = new TreeMap<>(expected);
        missing.entrySet().removeAll(found.entrySet());
        if (missing.isEmpty()) {
            return;
        }
        if (missing.keySet().stream().allMatch(file -> file.startsWith("keys/"))) {
            throw CommandFailed.wrongUse(StackWord.BACKUP_WITHOUT_KEYS);
        }
        throw CommandFailed.wrongUse(StackWord.BACKUP_DAMAGED, String.join(", ", missing.keySet()));
    }

    private static Map<String, Contents.Table> proof(BackupFolder backup) throws IOException, SQLException {
        Path elsewhere = Files.createTempDirectory("opgang-proof");
        Path directory = elsewhere.resolve("postgres");
        try {
            lay(backup, Manifest.checksums(backup).keySet(), directory);
            return contents(directory);
        } finally {
            Folders.delete(elsewhere);
        }
    }

    /** Makes a data directory of the parts of the backup; the server that is started on it makes good what changed meanwhile. */
    private static void lay(BackupFolder backup, Set<String> files, Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        Files.createDirectory(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Copy.tree(backup.data(), directory);
        if (Files.exists(backup.keyData())) {
            Copy.tree(backup.keyData(), directory);
        }
        // What was added to the log later is of another time than what is restored.
        Copy.tree(
                backup.log(),
                file -> file.toString().isEmpty() || files.contains("keys/wal/" + file)
                        ? directory.resolve("pg_wal").resolve(file)
                        : null);
    }

    /** What is there now. The topics are not: each service is told to tell its own anew, which it does first when it starts. */
    private static Map<String, Contents.Table> restored(Path directory) throws SQLException {
        int port = Ports.free();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(directory, port)) {
            Databases databases = new Databases(server.port());
            PointInTime.await(databases);
            Map<String, Contents.Table> contents = Contents.of(databases);
            TopicsAnew.order(server.port());
            return contents;
        }
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

        /** In the words, which have places for the details and then for the tables and rows, or as {@code {tables, rows, equal}}. */
        void tell(CommonOptions common, StackWord words, Object... details) {
            Output form = common.output(Output.TABLE);
            if (form == Output.TABLE) {
                List<Object> all = new ArrayList<>(List.of(details));
                all.add(tables());
                all.add(rows());
                common.tell(words, all.toArray());
            } else {
                ObjectNode json = Json.MAPPER.createObjectNode();
                json.put("tables", tables());
                json.put("rows", rows());
                json.put("equal", isEqual());
                common.print(json, form);
            }
        }
    }
}
