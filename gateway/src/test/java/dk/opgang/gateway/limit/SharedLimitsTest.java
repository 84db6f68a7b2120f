package dk.opgang.gateway.limit;

import static dk.opgang.gateway.stub.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.limit.Gateways.Asked;
import dk.opgang.gateway.limit.Gateways.One;
import dk.opgang.gateway.limit.RateLimiter.Decision;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gateways that share their limits, each in this process, with a real database between them. */
class SharedLimitsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private static Path folder;

    private static int port;
    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void startServer() {
        port = Ports.free();
        server = EmbeddedPostgresServer.start(folder.resolve("data"), port);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void nobodyHasAskedYet() throws SQLException {
        execute("drop table if exists rate_buckets, rate_open");
    }

    @Test
    void twoGatewaysGiveTogetherWhatOneWouldGive() {
        // Given
        try (Gateways gateways = new Gateways(url(), 1_000, Duration.ofSeconds(5))) {
            One one = up(gateways.start());
            One other = up(gateways.start());
            long start = System.nanoTime();

            // When
            List<Asked> asked = together(
                    () -> one.askFor("busy", Duration.ofSeconds(10)),
                    () -> other.askFor("busy", Duration.ofSeconds(10)));

            // Then
            double seconds = (System.nanoTime() - start) / 1e9;
            double due = 1_000 + 200 * seconds;
            long requests = asked.stream().mapToLong(Asked::requests).sum();
            long allowed = asked.stream().mapToLong(Asked::allowed).sum();
            double waits = one.waits() + other.waits();
            System.out.printf(
                    "%d of %d requests in %.1f s at two gateways, due %.0f (%.3f), %.0f waits%n",
                    allowed, requests, seconds, due, allowed / due, waits);
            assertTrue(allowed <= 1.1 * due, allowed + " of " + due);
            assertTrue(allowed >= 0.9 * due, allowed + " of " + due);
            assertTrue(waits < 0.01 * requests, waits + " of " + requests);
        }
    }

    @Test
    void whatOneGaveTheOtherKnows() {
        // Given
        try (Gateways gateways = new Gateways(url(), 100, HOUR)) {
            One one = up(gateways.start());
            One other = up(gateways.start());
            for (int i = 0; i < 40; i++) {
                one.ask("client");
            }
            await().until(() -> told("remaining < 61"));

            // When
            other.ask("client");

            // Then
            await().untilAsserted(() -> assertEquals(59, other.left("client")));
            assertEquals(100, other.left("another"));
        }
    }

    @Test
    void whoIsRefusedIsToldWhenToComeBackAndIsServedThen() throws InterruptedException {
        // Given
        try (Gateways gateways = new Gateways(url(), 10, Duration.ofSeconds(10))) {
            One one = up(gateways.start());
            One other = up(gateways.start());
            for (int i = 0; i < 10; i++) {
                one.ask("client");
            }
            await().until(() -> told("remaining < 1"));
            other.ask("client");
            await().until(() -> other.left("client") == 0);
            Decision refused = other.ask("client");
            assertFalse(refused.allowed());

            // When
            Thread.sleep(refused.retryAfter() * 1_000);
            Decision later = other.ask("client");

            // Then
            assertEquals(List.of("default"), refused.violated());
            assertEquals("\"default\";q=10;w=10", refused.policy());
            assertTrue(refused.state().startsWith("\"default\";r=0;t="), refused.state());
            assertTrue(later.allowed(), refused + " " + later);
        }
    }

    @Test
    void aGatewayWhoseClockIsAheadStarvesNobody() {
        // Given
        try (Gateways gateways = new Gateways(url(), 500, Duration.ofSeconds(5))) {
            One one = up(gateways.start());
            One ahead = up(gateways.start(
                    () -> System.nanoTime() + Duration.ofMinutes(1).toNanos()));
            long start = System.nanoTime();

            // When
            List<Asked> asked = together(
                    () -> one.askFor("busy", Duration.ofSeconds(5)), () -> ahead.askFor("busy", Duration.ofSeconds(5)));

            // Then
            double due = 500 + 100 * (System.nanoTime() - start) / 1e9;
            long allowed = asked.stream().mapToLong(Asked::allowed).sum();
            assertTrue(allowed <= 1.1 * due, asked.toString());
            assertTrue(asked.getFirst().allowed() > 0.25 * allowed, asked.toString());
        }
    }

    @Test
    void withoutTheStoreEachGivesItsPartAndNobodyFails() {
        // Given
        try (Gateways gateways = new Gateways(url(), 100, HOUR)) {
            One one = up(gateways.start());
            One other = up(gateways.start());

            // When
            server.close();
            await().until(() -> !one.isUp() && !other.isUp());
            long given = countAllowed(one, 200);
            long givenByOther = countAllowed(other, 200);

            // Then
            assertEquals(50, given);
            assertEquals(50, givenByOther);

            // When
            server = EmbeddedPostgresServer.start(folder.resolve("data"), port);

            // Then
            AtomicLong givenAgain = new AtomicLong();
            await().until(() -> {
                givenAgain.addAndGet(countAllowed(one, 20) + countAllowed(other, 20));
                return one.isUp() && other.isUp();
            });
            await().during(Duration.ofSeconds(1)).until(() -> countAllowed(one, 20) + countAllowed(other, 20) < 3);
            assertTrue(givenAgain.get() < 3, givenAgain + " of what had been given out already");
        }
    }

    @Test
    void whatOneDidNotNeedWhileTheStoreWasAwayTheOtherHasAfterwards() {
        // Given
        try (Gateways gateways = new Gateways(url(), 100, HOUR)) {
            One one = up(gateways.start());
            One other = up(gateways.start());
            server.close();
            await().until(() -> !one.isUp() && !other.isUp());
            assertEquals(50, countAllowed(one, 200));

            // When
            server = EmbeddedPostgresServer.start(folder.resolve("data"), port);

            // Then
            await().until(() -> one.isUp() && other.isUp());
            await().untilAsserted(() -> assertEquals(50, one.left("client")));
            assertEquals(50, countAllowed(one, 200));
        }
    }

    @Test
    void requestsGoOnWhileTheStoreIsStoppedAndStarted() {
        // Given
        try (Gateways gateways = new Gateways(url(), 100_000, Duration.ofSeconds(10))) {
            One one = up(gateways.start());
            One other = up(gateways.start());

            // When
            List<CompletableFuture<Asked>> running = List.of(
                    inBackground(() -> one.askFor("steady", Duration.ofSeconds(8))),
                    inBackground(() -> other.askFor("steady", Duration.ofSeconds(8))));
            server.close();
            await().until(() -> !one.isUp() && !other.isUp());
            server = EmbeddedPostgresServer.start(folder.resolve("data"), port);
            List<Asked> asked = running.stream().map(CompletableFuture::join).toList();

            // Then
            asked.forEach(each -> assertEquals(each.requests(), each.allowed()));
            await().until(() -> one.isUp() && other.isUp());
        }
    }

    @Test
    void aStoreThatDoesNotAnswerHoldsNobodyUp() throws SQLException {
        // Given
        try (Gateways gateways = new Gateways(url(), 10_000, HOUR, Duration.ofMillis(250));
                Connection locking = server.superuser("gateway").getConnection();
                Statement lock = locking.createStatement()) {
            One one = up(gateways.start());
            locking.setAutoCommit(false);
            lock.execute("lock table rate_buckets in access exclusive mode");

            // When
            long allowed = countAllowed(one, 4_000);

            // Then
            assertEquals(4_000, allowed);
            assertTrue(one.waits() < 40, one.waits() + " waited");
            await().until(() -> !one.isUp());
            locking.rollback();
            await().until(one::isUp);
        }
    }

    @Test
    void aGatewayThatIsKilledTakesNothingWithItForLongerThanAWindow() throws InterruptedException {
        // Given
        try (Gateways gateways = new Gateways(url(), 200, Duration.ofSeconds(2))) {
            One killed = up(gateways.start());
            One other = up(gateways.start());
            countAllowed(killed, 500);
            killed.close();

            // When
            Thread.sleep(2_100);
            long given = countAllowed(other, 200);

            // Then
            assertEquals(200, given);
        }
    }

    @Test
    void theDatabaseDoesNotKnowWhoAsked() throws SQLException {
        // Given
        try (Gateways gateways = new Gateways(url(), 100, HOUR)) {
            One one = up(gateways.start());

            // When
            one.ask("192.0.2.17");

            // Then
            await().until(() -> told("id like 'default:%'"));
            assertFalse(told("id like '%192%'"));
        }
    }

    @Test
    void whatIsOpenAtOneGatewayIsNotFreeAtTheOther() throws SQLException {
        // Given
        try (Gateways gateways = new Gateways(url(), 100, HOUR)) {
            One one = up(gateways.start());
            One other = up(gateways.start());
            for (int i = 0; i < 3; i++) {
                assertTrue(one.openBatch("client"));
            }
            await().until(() -> number("select coalesce(max(open), 0) from rate_open") == 3);

            // When
            boolean first = other.openBatch("client");
            await().until(() -> other.openLeft("client") == 0);
            boolean second = other.openBatch("client");
            one.endBatch("client");

            // Then
            assertTrue(first);
            assertFalse(second);
            await().until(() -> other.openLeft("client") == 1);
            assertTrue(other.openBatch("client"));

            // When
            one.close();

            // Then
            await().until(() -> other.openLeft("client") == 2);
        }
    }

    private static long countAllowed(One gateway, int requests) {
        long allowed = 0;
        for (int i = 0; i < requests; i++) {
            allowed += gateway.ask("client").allowed() ? 1 : 0;
        }
        return allowed;
    }

    private static One up(One gateway) {
        await().until(gateway::isUp);
        return gateway;
    }

    private static List<Asked> together(Supplier<Asked> one, Supplier<Asked> other) {
        List<CompletableFuture<Asked>> running = List.of(inBackground(one), inBackground(other));
        return running.stream().map(CompletableFuture::join).toList();
    }

    /** On a thread of its own: the common pool may have a single one. */
    private static CompletableFuture<Asked> inBackground(Supplier<Asked> asking) {
        return CompletableFuture.supplyAsync(asking, task -> Thread.ofPlatform().start(task));
    }

    private static String url() {
        return server.jdbcUrl("gateway");
    }

    private static boolean told(String what) throws SQLException {
        return number("select count(*) from rate_buckets where " + what) > 0;
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = server.superuser("gateway").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.superuser("gateway").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
