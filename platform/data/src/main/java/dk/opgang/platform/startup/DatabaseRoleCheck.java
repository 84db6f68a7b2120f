package dk.opgang.platform.startup;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops the start if one of the service's roles in the database could see past row-level security. In every mode. */
@Singleton
class DatabaseRoleCheck {

    private final AgroalDataSource database;
    private final String background;

    DatabaseRoleCheck(AgroalDataSource database, @ConfigProperty(name = "opgang.database.system") String background) {
        this.database = database;
        this.background = background;
    }

    void check(@Observes @Priority(ProductionCheck.FIRST + 1) StartupEvent event) {
        Sql.run(database, connection -> {
            Optional<String> fault = DatabaseRole.fault(connection, background);
            if (fault.isPresent()) {
                throw new UnsafeConfigurationException(
                        "quarkus.datasource.username: " + fault.get() + "; use one that does not");
            }
        });
    }
}
