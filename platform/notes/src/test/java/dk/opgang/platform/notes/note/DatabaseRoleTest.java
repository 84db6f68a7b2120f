package dk.opgang.platform.notes.note;

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
            Optional<String> fault = DatabaseRole.fault(connection, "opgang_system");

            // Then
            assertEquals(Optional.of("the role " + role + " " + why), fault);
        }
    }

    @Test
    void roleOfTheServiceHasNoFault() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asService()) {

            // When
            Optional<String> fault = DatabaseRole.fault(connection, "opgang_system");

            // Then
            assertEquals(Optional.empty(), fault);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alter role opgang_system bypassrls, opgang_system bypasses row-level security",
        "grant opgang_system to opgang_app with inherit true, opgang_app inherits the rights of opgang_system",
        "revoke opgang_system from opgang_app, opgang_app cannot become opgang_system"
    })
    void aRoleOfTheBackgroundThatIsNoneOfItsOwnIsNamed(String change, String why) throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            statement.execute("set local session authorization opgang_app");

            // When
            Optional<String> fault = DatabaseRole.fault(connection, "opgang_system");

            // Then
            connection.rollback();
            assertEquals(Optional.of("the role " + why), fault);
        }
    }
}
