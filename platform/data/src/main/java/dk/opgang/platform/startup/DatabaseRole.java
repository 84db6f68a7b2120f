package dk.opgang.platform.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The roles that a connection works as: the service's own on behalf of callers, and that of the background, which it can become. */
public final class DatabaseRole {

    private static final String RIGHTS = """
            select rolname, rolsuper, rolbypassrls,
                   exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p')
                           and relnamespace = 'public'::regnamespace)
            from pg_roles r where rolname in (current_user, ?) order by rolname = current_user desc""";

    private static final String BACKGROUND = """
            select current_user, pg_has_role(r.oid, 'set'), pg_has_role(r.oid, 'usage') from pg_roles r where rolname = ?""";

    private DatabaseRole() {}

    /** Why one of the roles could see past row-level security, or why the service could not work as it must, if that is so. */
    public static Optional<String> fault(Connection connection, String background) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RIGHTS)) {
            statement.setString(1, background);
            try (ResultSet role = statement.executeQuery()) {
                while (role.next()) {
                    Optional<String> fault = fault(role);
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
        }
        return faultOfMembership(connection, background);
    }

    private static Optional<String> fault(ResultSet role) throws SQLException {
        String name = "the role " + role.getString(1);
        if (role.getBoolean(2)) {
            return Optional.of(name + " is a superuser");
        }
        if (role.getBoolean(3)) {
            return Optional.of(name + " bypasses row-level security");
        }
        return role.getBoolean(4) ? Optional.of(name + " owns tables") : Optional.empty();
    }

    private static Optional<String> faultOfMembership(Connection connection, String background) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BACKGROUND)) {
            statement.setString(1, background);
            try (ResultSet role = statement.executeQuery()) {
                if (!role.next()) {
                    return Optional.of("the role " + background + " is missing");
                }
                String name = "the role " + role.getString(1);
                if (!role.getBoolean(2)) {
                    return Optional.of(name + " cannot become " + background);
                }
                return role.getBoolean(3)
                        ? Optional.of(name + " inherits the rights of " + background)
                        : Optional.empty();
            }
        }
    }
}
