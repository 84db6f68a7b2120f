package dk.opgang.platform.notes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AdvisoryLockTest {

    private static final AdvisoryLock LOCK = new AdvisoryLock("sample");

    private Connection one;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        one = TestDatabase.asService();
        one.setAutoCommit(false);
        other = TestDatabase.asService();
        other.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        one.close();
        other.close();
    }

    @Test
    void nobodyElseTakesAKeyThatIsHeld() throws SQLException {
        // Given
        LOCK.take(one, List.of("b", "a", "b"));

        // When
        boolean first = LOCK.tryTake(other, "a");
        boolean second = LOCK.tryTake(other, "b");

        // Then
        assertFalse(first);
        assertFalse(second);
    }

    @Test
    void otherKeysAndOtherNamesAreFree() throws SQLException {
        // Given
        LOCK.take(one, "a");

        // When
        boolean otherKey = LOCK.tryTake(other, "b");
        boolean otherName = new AdvisoryLock("another sample").tryTake(other, "a");

        // Then
        assertTrue(otherKey);
        assertTrue(otherName);
    }

    @Test
    void theEndOfTheTransactionGivesItBack() throws SQLException {
        // Given
        LOCK.take(one, "a");
        one.rollback();

        // When
        boolean taken = LOCK.tryTake(other, "a");

        // Then
        assertTrue(taken);
    }

    @Test
    void severalKeysAreTakenInTheSameOrderHoweverTheyAreNamed() throws Exception {
        // Given
        LOCK.take(one, "c");
        int session = backend(other);

        // When
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> waiting = threads.submit(() -> {
                LOCK.take(other, List.of("e", "d", "c", "b", "a"));
                return null;
            });
            TestDatabase.await("select count(*) from pg_locks where not granted and pid = " + session, 1);

            // Then
            assertEquals(
                    TestDatabase.number("""
                            select count(*) from unnest(array['a', 'b', 'd', 'e']) as key
                            where hashtextextended('sample ' || key, 0) < hashtextextended('sample c', 0)"""),
                    TestDatabase.number(
                            "select count(*) from pg_locks where locktype = 'advisory' and granted and pid = "
                                    + session));
            one.rollback();
            waiting.get();
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
