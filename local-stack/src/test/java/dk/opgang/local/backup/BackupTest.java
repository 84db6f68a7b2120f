package dk.opgang.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackFolder;
import java.io.IOException;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
        int port = Ports.free();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startOnCopy(stack.postgres(), port)) {
            prepare(server);
            AtomicBoolean goesOn = new AtomicBoolean(true);
            AtomicLong written = new AtomicLong();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(server, goesOn, written));
            assertTrue(Wait.until(Duration.ofSeconds(30), () -> written.get() > 50));
            long before = written.get();
            backup.make(stack, port, Clock.systemUTC());
            goesOn.set(false);
            writer.join();

            // When
            Backup.Report report = backup.restore(other);

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
        assertKeysAreApart();
        Folders.delete(folder.resolve("backup/keys"));
        StackFolder third = new StackFolder(folder.resolve("third"));
        String refusal =
                assertThrows(StackException.class, () -> backup.restore(third)).getMessage();
        assertTrue(refusal.contains("without its keys"), refusal);
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
        execute(server, "participants", "create table subject_keys (subject_id uuid primary key, wrapped bytea)");
        execute(
                server,
                "participants",
                "insert into subject_keys values (gen_random_uuid(), convert_to('" + SECRET + "', 'UTF8'))");
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
