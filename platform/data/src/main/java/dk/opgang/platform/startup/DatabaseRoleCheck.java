package dk.opgang.platform.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Stops the start if the service's role in the database could see past row-level security. In every mode. */
@Singleton
class DatabaseRoleCheck {

    private final AgroalDataSource database;

    DatabaseRoleCheck(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(ProductionCheck.FIRST + 1) StartupEvent event) {
        try (Connection connection = database.getConnection()) {
            Optional<String> fault = DatabaseRole.fault(connection);
            if (fault.isPresent()) {
                throw new UnsafeConfigurationException(
                        "quarkus.datasource.username: " + fault.get() + "; use one that does not");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the service could not be checked", e);
        }
    }
}
