package dk.opgang.platform.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Stops the start if the service's role in the database could see past row-level security. In every mode. */
@Singleton
class DatabaseRoleCheck {

    private static final String ROLE = """
            select current_user, rolsuper, rolbypassrls,
                   exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p')
                           and relnamespace = 'public'::regnamespace)
            from pg_roles r where rolname = current_user""";

    private final AgroalDataSource database;

    DatabaseRoleCheck(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(ProductionCheck.FIRST + 1) StartupEvent event) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(ROLE)) {
            role.next();
            refuse(role.getBoolean(2), role.getString(1), "is a superuser");
            refuse(role.getBoolean(3), role.getString(1), "bypasses row-level security");
            refuse(role.getBoolean(4), role.getString(1), "owns tables");
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the service could not be checked", e);
        }
    }

    private static void refuse(boolean unsafe, String role, String why) {
        if (unsafe) {
            throw new UnsafeConfigurationException(
                    "quarkus.datasource.username: the role " + role + " " + why + "; use one that does not");
        }
    }
}
