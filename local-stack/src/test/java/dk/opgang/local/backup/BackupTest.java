package dk.opgang.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.local.postgres.Databases;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Checkout;
import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final String SECRET = "the wrapped key of somebody";
    private static final List<String> DATABASES = List.of("participants", "initiatives");
    private static final String PREFIX =
            "select count(*), sum(('x' || substr(md5(it::text), 1, 15))::bit(60)::bigint::numeric)::text from facts it where n <= ";

    @TempDir
    private Path folder;

    @Test
    void whatIsBackedUpWhileOthersWriteIsThereAgainElsewhere() throws Exception {
        // Given
        StackFolder stack = new StackFolder(folder.resolve("stack"));
        StackFolder other = new StackFolder(folder.resolve("other"));
        Backup backup = new Backup(folder.resolve("backup"));
        OperatorFiles operator = OperatorFiles.of(Map.of(
                "OPGANG_TEMPLATES_FOLDER",
                        written("programmes/ours.json", "{}").getParent().toString(),
                "OPGANG_EXCHANGE_SIGNING_KEYS_FILE",
                        written("signing.json", "[]").toString()));
        int port = Ports.free();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(stack.postgres(), port)) {
            prepare(server);
            AtomicBoolean goesOn = new AtomicBoolean(true);
            AtomicLong written = new AtomicLong();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(server, goesOn, written));
            assertTrue(Wait.until(Duration.ofSeconds(30), () -> written.get() > 50));
            long before = written.get();
            long begun = System.nanoTime();
            backup.make(stack, port, operator, false, Clock.systemUTC());
            System.out.printf(
                    "backed up while %,.0f rows a second were written, each in a transaction of its own%n",
                    2 * (written.get() - before) / ((System.nanoTime() - begun) / 1e9));
            goesOn.set(false);
            writer.join();

            // When
            Backup.Report report = backup.restore(other, null);

            // Then
            assertTrue(report.isEqual());
            long first = report.after().get("participants.facts").rows();
            long second = report.after().get("initiatives.facts").rows();
            assertTrue(first >= before, first + " of " + before);
            assertTrue(first == second || first == second + 1, first + " and " + second);
            for (String database : DATABASES) {
                Contents.Table restored = report.after().get(database + ".facts");
                assertEquals(prefix(server, database, restored.rows()), restored);
            }
            assertEquals(1, report.after().get("participants.subject_keys").rows());
        }
        try (EmbeddedPostgresServer restored = EmbeddedPostgresServer.startOnCopy(other.postgres(), Ports.free())) {
            assertEquals(1, orders(restored));
        }
        assertKeysAreApart();
        assertEquals(
                Map.of(
                        "OPGANG_TEMPLATES_FOLDER",
                        folder.resolve("backup/programmes"),
                        "OPGANG_EXCHANGE_SIGNING_KEYS_FILE",
                        folder.resolve("backup/keys/exchange/signing-keys.json")),
                backup.operatorFiles());
        assertEquals("{}", Files.readString(folder.resolve("backup/programmes/ours.json")));
        Folders.delete(folder.resolve("backup/keys"));
        StackFolder third = new StackFolder(folder.resolve("third"));
        String refusal = assertThrows(CommandFailed.class, () -> backup.restore(third, null))
                .getMessage();
        assertTrue(refusal.contains("without its keys"), refusal);
    }

    @Test
    void whatFailedOrWasBrokenOffIsNoBackup() throws Exception {
        // Given
        StackFolder stack = new StackFolder(folder.resolve("stack"));
        StackFolder other = new StackFolder(folder.resolve("other"));
        Backup backup = new Backup(folder.resolve("backup"));
        Path partners = written("partners.json", "[]");
        OperatorFiles vanishing = OperatorFiles.of(Map.of("OPGANG_EXCHANGE_PARTNERS_FILE", partners.toString()));
        Files.delete(partners);
        int port = Ports.free();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(stack.postgres(), port)) {
            prepare(server);

            // When
            assertThrows(
                    UncheckedIOException.class, () -> backup.make(stack, port, vanishing, false, Clock.systemUTC()));

            // Then
            assertEquals(List.of("stack"), names(folder));
            assertTrue(refusal(backup, other).contains("There is no backup"));
            Files.createDirectory(backup.incomplete());
            OperatorFiles none = OperatorFiles.of(Map.of());
            String begun = assertThrows(
                            CommandFailed.class, () -> backup.make(stack, port, none, false, Clock.systemUTC()))
                    .getMessage();
            assertTrue(begun.contains("being made or was broken off"), begun);
            assertTrue(refusal(new Backup(backup.incomplete()), other).contains("no whole backup"));
            Files.delete(backup.incomplete());
            assertTrue(backup.make(stack, port, none, false, Clock.systemUTC()).isEqual());
        }
        Path label = folder.resolve("backup/data/backup_label");
        Files.writeString(label, Files.readString(label) + "more");
        assertTrue(refusal(backup, other).contains("data/backup_label"));
        assertFalse(Files.exists(other.postgres()));
    }

    @Test
    void aMomentSinceTheBackupIsThereAgain() throws Exception {
        // Given
        StackFolder stack = new StackFolder(folder.resolve("stack"));
        Backup backup = new Backup(folder.resolve("backup"));
        int port = Ports.free();
        Instant at;
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(stack.postgres(), port)) {
            prepare(server);
            execute(server, "participants", "insert into facts values (1, 'before')");
            assertTrue(assertThrows(CommandFailed.class, () -> backup.addLog(stack, port))
                    .getMessage()
                    .contains("There is no backup"));
            backup.make(stack, port, OperatorFiles.of(Map.of()), true, Clock.systemUTC());
            execute(server, "participants", "insert into facts values (2, 'since')");
            backup.addLog(stack, port);
            execute(server, "initiatives", "insert into facts values (3, 'since')");
            execute(server, "participants", "select pg_sleep(0.05)");
            at = Instant.now();
            execute(server, "participants", "select pg_sleep(0.05)");
            execute(server, "participants", "insert into facts values (4, 'too late')");
            backup.addLog(stack, port);
        }
        StackFolder other = new StackFolder(folder.resolve("other"));
        StackFolder third = new StackFolder(folder.resolve("third"));

        // When
        Backup.Report report = backup.restore(other, at);

        // Then
        assertEquals(2, report.after().get("participants.facts").rows());
        assertEquals(1, report.after().get("initiatives.facts").rows());
        Backup.Report plain = backup.restore(third, null);
        assertTrue(plain.isEqual());
        assertEquals(1, plain.after().get("participants.facts").rows());
        StackFolder fourth = new StackFolder(folder.resolve("fourth"));
        for (Instant outside : List.of(at.minus(Duration.ofHours(1)), at.plus(Duration.ofHours(1)))) {
            String refusal = assertThrows(CommandFailed.class, () -> backup.restore(fourth, outside))
                    .getMessage();
            assertTrue(refusal.contains("is not between"), refusal);
        }
        try (EmbeddedPostgresServer again = EmbeddedPostgresServer.startOnCopy(other.postgres(), Ports.free())) {
            execute(again, "participants", "insert into facts values (4, 'written again')");
        }
    }

    @Test
    void whatARebuildChangedIsNamed() throws Exception {
        // Given
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start()) {
            prepare(server);
            execute(server, "participants", "create table inbox (event_id bigint)");
            execute(server, "participants", "insert into facts values (1, 'one'), (2, 'two')");
            Rebuilt rebuilt = Rebuilt.begin(new Databases(server.port()), "participants-service");
            execute(server, "participants", "insert into inbox values (1)");
            execute(server, "participants", "delete from facts");
            execute(server, "participants", "insert into facts values (2, 'two'), (1, 'one')");
            assertEquals(Map.of(), rebuilt.changed());

            // When
            execute(server, "participants", "update facts set text = 'three' where n = 1");

            // Then
            assertEquals(Map.of("participants.facts", "2 → 2"), rebuilt.changed());
            assertEquals(3, rebuilt.rows());
        }
    }

    /** Every file that a setting names is told to whoever looks after an installation. */
    @Test
    void thePageTellsOfEveryFileThatASettingNames() throws IOException {
        // Given
        Pattern named = Pattern.compile("^\\| `(opgang[a-z.-]+(?:-file|\\.folder))`", Pattern.MULTILINE);
        String settings = Files.readString(Checkout.root().resolve("docs/configuration.md"));

        // When
        String page = Files.readString(Checkout.root().resolve("docs/backup.md"));

        // Then
        List<String> files =
                named.matcher(settings).results().map(found -> found.group(1)).toList();
        assertTrue(files.size() >= 5, files.toString());
        files.forEach(setting -> assertTrue(page.contains("`" + setting + "`"), setting));
    }

    private static String refusal(Backup backup, StackFolder stack) {
        return assertThrows(CommandFailed.class, () -> backup.restore(stack, null))
                .getMessage();
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertKeysAreApart() throws IOException {
        assertFalse(holdSecret("backup/data"));
        assertTrue(holdSecret("backup/keys"));
    }

    private boolean holdSecret(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void prepare(EmbeddedPostgresServer server) throws SQLException {
        for (String database : DATABASES) {
            execute(server, database, "create table facts (n bigint primary key, text text not null)");
        }
        execute(
                server,
                "participants",
                "create table republications (id uuid, status text default 'processing', completed_at timestamptz)");
        execute(server, "participants", "create table subject_keys (subject_id uuid primary key, wrapped bytea)");
        execute(
                server,
                "participants",
                "insert into subject_keys values (gen_random_uuid(), convert_to('" + SECRET + "', 'UTF8'))");
    }

    /** How often participants is to tell its topic anew. */
    private static long orders(EmbeddedPostgresServer server) throws SQLException {
        try (Connection connection = server.superuser("participants").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from republications where status = 'processing'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(EmbeddedPostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = server.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes the same number first to the one database and then to the other. */
    private static void write(EmbeddedPostgresServer server, AtomicBoolean goesOn, AtomicLong written) {
        try (Connection one = server.superuser(DATABASES.getFirst()).getConnection();
                Connection other = server.superuser(DATABASES.getLast()).getConnection();
                PreparedStatement first = one.prepareStatement("insert into facts values (?, md5(?::text))");
                PreparedStatement second = other.prepareStatement("insert into facts values (?, md5(?::text))")) {
            while (goesOn.get()) {
                long next = written.get() + 1;
                for (PreparedStatement statement : List.of(first, second)) {
                    statement.setLong(1, next);
                    statement.setLong(2, next);
                    statement.executeUpdate();
                }
                written.set(next);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Contents.Table prefix(EmbeddedPostgresServer server, String database, long rows)
            throws SQLException {
        try (Connection connection = server.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PREFIX + rows)) {
            row.next();
            return new Contents.Table(row.getLong(1), row.getString(2));
        }
    }
}
