package dk.opgang.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A primary and its standby, without services: what was acknowledged is there once, whichever of them is killed. It is run by hand, with
 * {@code -Dopgang.long=true}: servers are started and copied many times.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason = "two servers that are killed, copied and started again take half a minute; -Dopgang.long=true")
class StandbyTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int SOME = 300;
    private static final int WRITERS = 4;
    private static final String WAITING = "select 1 from pg_stat_activity where wait_event = 'SyncRep'";
    private static final String IS_WAITED_FOR = "select 1 from pg_stat_replication where sync_state = 'sync'";
    private static final String WAIT_FOR_NOBODY = "alter system reset synchronous_standby_names";

    @TempDir
    private static Path folder;

    private static PostgresServers servers;
    private static DatabaseNodes nodes;

    @BeforeAll
    static void start() throws SQLException {
        nodes = new DatabaseNodes(
                List.of(node("postgres"), node("postgres-2")), new PrimaryNote(folder.resolve("primary")));
        servers = new PostgresServers(nodes, (node, server) -> {});
        servers.start();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table written (number bigint)");
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("truncate written");
        }
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceWhenThePrimaryIsKilledAndTheFormerPrimaryFollows() throws Exception {
        // Given
        DatabaseNode former = nodes.primary();
        DatabaseNode standby = nodes.standby().orElseThrow();
        long[] times = new long[3];
        NumberedWriters writers = new NumberedWriters(url(), WRITERS);

        // When
        try (writers) {
            await(() -> writers.count() > SOME);
            long killed = System.nanoTime();
            kill(former);
            new Promotion(nodes).run(false);
            times[0] = System.nanoTime() - killed;
            int before = writers.count();
            await(() -> writers.count() > before);
            times[1] = System.nanoTime() - killed;
            servers.startAgain(former.name());
            times[2] = System.nanoTime() - killed;
            int after = writers.count();
            await(() -> writers.count() > after + SOME);
        }

        // Then
        System.out.printf(
                "Primary killed under %d writers: promoted after %d ms, the first write after %d ms, the former one follows after %d ms;"
                        + " %d writes acknowledged%n",
                WRITERS,
                TimeUnit.NANOSECONDS.toMillis(times[0]),
                TimeUnit.NANOSECONDS.toMillis(times[1]),
                TimeUnit.NANOSECONDS.toMillis(times[2]),
                writers.count());
        assertEquals(standby, nodes.primary());
        assertEquals(Optional.of(DatabaseRole.PRIMARY), standby.role());
        assertEquals(Optional.of(DatabaseRole.STANDBY), former.role());
        assertAcknowledgedOnce(writers);
    }

    @Test
    void aPrimaryThatIsAliveIsReplacedWithoutLosingAWrite() throws Exception {
        // Given
        DatabaseNode former = nodes.primary();
        NumberedWriters writers = new NumberedWriters(url(), WRITERS);

        // When
        try (writers) {
            await(() -> writers.count() > SOME);
            new Promotion(nodes).run(false);
            int before = writers.count();
            await(() -> writers.count() > before + SOME);
            servers.startAgain(former.name());
        }

        // Then
        assertEquals(Optional.of(DatabaseRole.STANDBY), former.role());
        assertAcknowledgedOnce(writers);
    }

    @Test
    void aPrimaryThatIsKilledAndNotReplacedComesBackAsThePrimary() throws Exception {
        // Given
        DatabaseNode primary = nodes.primary();
        NumberedWriters writers = new NumberedWriters(url(), WRITERS);

        // When
        try (writers) {
            await(() -> writers.count() > SOME);
            kill(primary);
            servers.startAgain(primary.name());
            int before = writers.count();
            await(() -> writers.count() > before + SOME);
        }

        // Then
        assertEquals(Optional.of(DatabaseRole.PRIMARY), primary.role());
        assertAcknowledgedOnce(writers);
    }

    @Test
    void aWriteWaitsForAStandbyThatIsAwayAndIsAcknowledgedWhenItIsBack() throws Exception {
        // Given
        DatabaseNode standby = nodes.standby().orElseThrow();
        kill(standby);
        CompletableFuture<Optional<SQLWarning>> write = write(0);
        await(() -> answers(WAITING));
        boolean wasAcknowledgedBefore = write.isDone();
        NotPromoted refused = assertThrows(NotPromoted.class, () -> new Promotion(nodes).run(false));

        // When
        servers.startAgain(standby.name());

        // Then
        assertEquals(Optional.empty(), write.get(1, TimeUnit.MINUTES));
        assertFalse(wasAcknowledgedBefore);
        assertEquals(NotPromoted.Reason.STANDBY_AWAY, refused.reason());
        assertTrue(answers(IS_WAITED_FOR));
    }

    @Test
    void aWriteWhoseWaitIsCancelledIsOnOneServerAloneAndSaysSoInAWarning() throws Exception {
        // Given
        DatabaseNode standby = nodes.standby().orElseThrow();
        kill(standby);

        // When
        Optional<SQLWarning> warning = write(1).get(1, TimeUnit.MINUTES);
        servers.startAgain(standby.name());

        // Then
        assertEquals("01000", warning.orElseThrow().getSQLState());
        assertTrue(
                warning.get().getMessage().contains("synchronous replication"),
                warning.get().getMessage());
    }

    @Test
    void whoeverIsNotWaitedForIsNotPromotedWhenThePrimaryIsDead() throws Exception {
        // Given
        DatabaseNode primary = nodes.primary();
        DatabaseNode standby = nodes.standby().orElseThrow();
        primary.run(WAIT_FOR_NOBODY, "select pg_reload_conf()");
        kill(primary);

        // When
        NotPromoted refused = assertThrows(NotPromoted.class, () -> new Promotion(nodes).run(false));
        servers.startAgain(primary.name());
        servers.startAgain(standby.name());

        // Then
        assertEquals(NotPromoted.Reason.STANDBY_BEHIND, refused.reason());
        assertEquals(primary, nodes.primary());
        assertTrue(answers(IS_WAITED_FOR));
    }

    private static void assertAcknowledgedOnce(NumberedWriters writers) throws SQLException {
        List<Long> there = numbers(nodes.primary());
        DatabaseNode standby = nodes.standby().orElseThrow();
        assertEquals(new HashSet<>(there).size(), there.size(), "each number once");
        assertTrue(new HashSet<>(there).containsAll(writers.acknowledged()));
        await(() -> numbers(standby).equals(there));
    }

    /** One more write by itself, and what it was answered; it is cancelled after so many seconds unless that is 0. */
    private static CompletableFuture<Optional<SQLWarning>> write(int seconds) {
        return CompletableFuture.supplyAsync(() -> {
            try (Connection connection = DriverManager.getConnection(url());
                    Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(seconds);
                statement.executeUpdate("insert into written values (-1)");
                return Optional.ofNullable(statement.getWarnings());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void kill(DatabaseNode node) {
        ProcessHandle server = servers.running(node.name())
                .flatMap(EmbeddedPostgresServer::process)
                .orElseThrow();
        server.destroyForcibly();
        assertTrue(Processes.awaitGone(server, LIMIT));
    }

    private static List<Long> numbers(DatabaseNode node) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + node.port() + "/network?user=postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from written where number >= 0 order by 1")) {
            List<Long> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(String query) {
        try {
            return nodes.primary().answers(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        assertTrue(Wait.until(LIMIT, condition));
    }

    /** As the services are told it. */
    private static String url() {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/network?targetServerType=primary&hostRecheckSeconds=2&connectTimeout=2&user=postgres"
                .formatted(nodes.all().get(0).port(), nodes.all().get(1).port());
    }

    private static DatabaseNode node(String name) {
        return new DatabaseNode(name, folder.resolve(name), Ports.free());
    }
}
