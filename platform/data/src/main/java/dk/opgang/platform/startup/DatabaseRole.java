package dk.opgang.platform.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The role that a connection works as. */
public final class DatabaseRole {

    private static final String RIGHTS = """
            select current_user, rolsuper, rolbypassrls,
                   exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p')
                           and relnamespace = 'public'::regnamespace)
            from pg_roles r where rolname = current_user""";

    private DatabaseRole() {}

    /** Why the role could see past row-level security, if it could. */
    public static Optional<String> fault(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(RIGHTS)) {
            role.next();
            String name = "the role " + role.getString(1);
            if (role.getBoolean(2)) {
                return Optional.of(name + " is a superuser");
            }
            if (role.getBoolean(3)) {
                return Optional.of(name + " bypasses row-level security");
            }
            return role.getBoolean(4) ? Optional.of(name + " owns tables") : Optional.empty();
        }
    }
}
