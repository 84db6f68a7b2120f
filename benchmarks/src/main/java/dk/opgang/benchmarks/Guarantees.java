package dk.opgang.benchmarks;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stays on while something is measured: an answered change survives the loss of power, and the database shows each caller its own rows
 * alone. A figure that was made without is none: no benchmark starts without.
 */
final class Guarantees {

    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

    private static final String OPEN_TABLES = """
            select 'the table ' || c.relname || ' has no row security'
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity
              and has_table_privilege('%s', c.oid, 'select, insert, update, delete')""";

    private static final String FREE_ROLES = """
            select 'the role ' || r.rolname || ' passes row security by'
            from pg_roles r where r.rolname = '%s' and (r.rolsuper or r.rolbypassrls)""";

    private static final List<String> DATABASES = List.of("participants", "initiatives", "housing_areas", "network");

    private Guarantees() {}

    /**
     * A stack of a benchmark's own in the folder, with everything on.
     *
     * @throws IllegalStateException with what is missing
     */
    static LocalStack stack(Path folder) {
        return stack(StackSettings.isolated(folder, Map.of()));
    }

    /** The same with other settings. */
    static LocalStack stack(StackSettings settings) {
        LocalStack stack = LocalStack.start(settings);
        try {
            for (String database : DATABASES) {
                require(stack.postgres(), database);
            }
            return stack;
        } catch (SQLException e) {
            stack.close();
            throw new IllegalStateException("What is on could not be asked", e);
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Goes on only if everything is on in a service's database.
     *
     * @throws IllegalStateException with what is missing
     */
    static void require(EmbeddedPostgresServer server, String database) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Connection connection =
                        server.dataSource(database, EmbeddedPostgresServer.APP).getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                add(
                        statement,
                        "select '" + setting + " is off' where current_setting('" + setting + "') <> 'on'",
                        missing);
            }
            for (String role : List.of(EmbeddedPostgresServer.APP, EmbeddedPostgresServer.SYSTEM)) {
                add(statement, FREE_ROLES.formatted(role), missing);
                add(statement, OPEN_TABLES.formatted(role), missing);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Nothing is measured on " + database + ": " + String.join(", ", missing));
        }
    }

    private static void add(Statement statement, String sql, List<String> missing) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                missing.add(row.getString(1));
            }
        }
    }
}
