package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedPositionsTest {

    @Test
    void nobodyGetsPositionsBeforeTheOneAheadHasCommitted() throws SQLException {
        // Given
        try (Connection first = TestDatabase.asSuperuser();
                Connection second = TestDatabase.asSuperuser()) {
            first.setAutoCommit(false);
            long last = FeedTable.takePositions(first, 10);
            impatient(second);

            // When
            SQLException refused = assertThrows(SQLException.class, () -> FeedTable.takePositions(second, 10));

            // Then
            assertEquals("55P03", refused.getSQLState());
            first.commit();
            assertTrue(FeedTable.takePositions(second, 10) >= last + 10);
        }
    }

    @Test
    void positionIsTheTimeOfRecording() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asSuperuser()) {
            // When
            long last = FeedTable.takePositions(connection, 1);

            // Then
            Duration away = Duration.between(Instant.EPOCH.plusNanos(last * 1000), Instant.now());
            assertTrue(away.abs().compareTo(Duration.ofMinutes(1)) < 0, away.toString());
        }
    }

    private static void impatient(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '200ms'");
        }
    }
}
