package dk.opgang.platform.notes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class LocalSettingsTest {

    @Test
    void settingsEndWithTheWorkThatNeededThem() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            List<String> before = now(connection);

            // When
            List<String> during = LocalSettings.during(
                    connection, Map.of("lock_timeout", "2s", "jit", "off", "opgang.mood", "on"), () -> now(connection));

            // Then
            assertEquals(List.of("2s", "off", "on"), during);
            assertEquals(before, now(connection));
            connection.rollback();
        }
    }

    @Test
    void workWithoutSettingsIsDoneAsItIs() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asSuperuser()) {

            // When
            List<String> during = LocalSettings.during(connection, Map.of(), () -> now(connection));

            // Then
            assertEquals(now(connection), during);
        }
    }

    private static List<String> now(Connection connection) throws SQLException {
        String sql = "select current_setting('lock_timeout'), current_setting('jit'),"
                + " coalesce(current_setting('opgang.mood', true), '')";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
