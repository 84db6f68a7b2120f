package dk.opgang.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuaranteesTest {

    private static final String DATABASE = "measured";

    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgresServer.start();
        server.createDatabase(DATABASE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void everythingOn() throws SQLException {
        execute("alter role opgang_app reset all");
        execute("alter role opgang_app nobypassrls");
        execute("drop table if exists people");
        execute("create table people (id int)");
        execute("alter table people enable row level security");
        execute("grant select on people to opgang_app");
    }

    @Test
    void a_database_with_everything_on_is_measured() {
        assertDoesNotThrow(() -> Guarantees.require(server, DATABASE));
    }

    @Test
    void nothing_is_measured_with_commits_that_a_loss_of_power_takes_back() throws SQLException {
        // Given
        execute("alter role opgang_app set synchronous_commit = off");

        // When
        IllegalStateException refusal = assertThrows(IllegalStateException.class, this::require);

        // Then
        assertTrue(refusal.getMessage().endsWith(": synchronous_commit is off"), refusal.getMessage());
    }

    @Test
    void nothing_is_measured_beside_a_table_without_row_security() throws SQLException {
        // Given
        execute("alter table people disable row level security");

        // When
        IllegalStateException refusal = assertThrows(IllegalStateException.class, this::require);

        // Then
        assertTrue(refusal.getMessage().endsWith(": the table people has no row security"), refusal.getMessage());
    }

    @Test
    void nothing_is_measured_as_a_role_that_sees_every_row() throws SQLException {
        // Given
        execute("alter role opgang_app bypassrls");

        // When
        IllegalStateException refusal = assertThrows(IllegalStateException.class, this::require);

        // Then
        assertTrue(refusal.getMessage().endsWith(": the role opgang_app passes row security by"), refusal.getMessage());
    }

    @Test
    void every_benchmark_starts_its_stack_where_that_is_asked() throws IOException {
        // Given
        Path sources = Path.of("src/main/java");

        // When
        List<String> starting;
        try (Stream<Path> all = Files.walk(sources)) {
            starting = all.filter(Files::isRegularFile)
                    .filter(GuaranteesTest::startsStack)
                    .map(source -> source.getFileName().toString())
                    .toList();
        }

        // Then
        assertEquals(List.of("Guarantees.java"), starting);
    }

    private void require() throws SQLException {
        Guarantees.require(server, DATABASE);
    }

    private static boolean startsStack(Path source) {
        try {
            return Files.readString(source).contains("LocalStack.start(");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.superuser(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
