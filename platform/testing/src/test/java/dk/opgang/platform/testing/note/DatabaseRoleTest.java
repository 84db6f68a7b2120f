package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.startup.DatabaseRole;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DatabaseRoleTest {

    @ParameterizedTest
    @CsvSource({"postgres, is a superuser", "opgang_owner, owns tables"})
    void roleWithTooManyRightsIsNamed(String role, String why) throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);

            // When
            Optional<String> fault = DatabaseRole.fault(connection);

            // Then
            assertEquals(Optional.of("the role " + role + " " + why), fault);
        }
    }

    @Test
    void roleOfTheServiceHasNoFault() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asService()) {

            // When
            Optional<String> fault = DatabaseRole.fault(connection);

            // Then
            assertEquals(Optional.empty(), fault);
        }
    }
}
