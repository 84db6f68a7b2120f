package dk.opgang.platform.testing;

import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The test's database, past the service: as the superuser, who sees every row, or as the service's own role without a caller. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A connection that sees everything. */
    public static Connection asSuperuser() {
        return as("postgres");
    }

    /** A connection of the service's role that no caller has been written into. */
    public static Connection asService() {
        return as("opgang_app");
    }

    /** The single number that a query of the superuser gives. */
    public static long number(String sql) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The single text that a query of the superuser gives. */
    public static String text(String sql) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Waits until a query of the superuser gives the number. */
    public static void await(String sql, long number) {
        Waiting.await().alias(sql).until(() -> number(sql), equalTo(number));
    }

    /** The texts of the only column that a query of the superuser gives. */
    public static List<String> texts(String sql) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Executes a statement as the superuser. */
    public static void execute(String sql) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection as(String role) {
        try {
            return DriverManager.getConnection(Shared.text("jdbc-url"), role, role);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database does not answer", e);
        }
    }
}
