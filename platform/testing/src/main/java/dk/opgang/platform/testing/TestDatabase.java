package dk.opgang.platform.testing;

import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The test's database, past the service: as the superuser, who sees every row, or as the service's own role without a caller. */
public final class TestDatabase {

    /** Those of single questions, kept for the next one: to open a connection takes longer than to answer it. */
    private static final Queue<Connection> KEPT = new ConcurrentLinkedQueue<>();

    private static final int VALID_SECONDS = 5;

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
        return ask(sql, statement -> {
            ResultSet row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        });
    }

    /** The single text that a query of the superuser gives. */
    public static String text(String sql) {
        return ask(sql, statement -> {
            ResultSet row = statement.executeQuery(sql);
            row.next();
            return row.getString(1);
        });
    }

    /** Waits until a query of the superuser gives the number. */
    public static void await(String sql, long number) {
        Waiting.await().alias(sql).until(() -> number(sql), equalTo(number));
    }

    /** The texts of the only column that a query of the superuser gives. */
    public static List<String> texts(String sql) {
        return ask(sql, statement -> {
            ResultSet row = statement.executeQuery(sql);
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        });
    }

    /** Executes a statement as the superuser. */
    public static void execute(String sql) {
        ask(sql, statement -> statement.execute(sql));
    }

    private interface Question<T> {
        T of(Statement statement) throws SQLException;
    }

    private static <T> T ask(String sql, Question<T> question) {
        Connection connection = kept();
        try (Statement statement = connection.createStatement()) {
            T answer = question.of(statement);
            KEPT.add(connection);
            return answer;
        } catch (SQLException e) {
            close(connection);
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection kept() {
        Connection kept = KEPT.poll();
        // The database may have been started anew meanwhile.
        return kept != null && isOpen(kept) ? kept : asSuperuser();
    }

    private static boolean isOpen(Connection connection) {
        try {
            return connection.isValid(VALID_SECONDS);
        } catch (SQLException e) {
            throw new IllegalStateException("A connection of the tests cannot be tried", e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection of the tests cannot be closed", e);
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
